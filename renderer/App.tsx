import { type ReactNode, useState } from 'react';
import { RouterProvider } from 'react-router';
import { useCoreStopped } from './api/ApiProvider.tsx';
import { useCall } from './api/hooks.ts';
import { ImportsProvider } from './features/imports/ImportsProvider.tsx';
import { GapDraftsProvider } from './features/gaps/GapDrafts.tsx';
import { RegisterGate } from './features/register/RegisterGate.tsx';
import { CoreStopped } from './features/shell/CoreStopped.tsx';
import { OfficeProvider } from './features/shell/OfficeContext.tsx';
import { Opening } from './features/shell/Opening.tsx';
import { createRouter } from './routes.tsx';
import { DraftsProvider } from './acts/form/drafts.tsx';
import { ErrorState } from './ui/ErrorState.tsx';
import { TodayProvider } from './ui/TodayContext.tsx';

/** What the window shows: the stopped core, the way into a register, or the open register. */
export function App(): ReactNode {
  const coreStopped = useCoreStopped();
  const status = useCall('register.status', {});
  const day = useCall('office.today', {});
  const [router] = useState(createRouter);
  const [held, setHeld] = useState(false);

  if (coreStopped) return <CoreStopped />;
  const error = status.error ?? day.error;
  if (error !== null) return <ErrorState message={error.message} onRetry={() => status.refetch()} />;
  if (status.data === undefined || day.data === undefined) return <Opening />;
  const { state, unit, user, demo } = status.data;
  return (
    <TodayProvider today={day.data.today}>
      {!held && state === 'open' && unit !== null && user !== null ? (
        <OfficeProvider office={{ unit, user, demo }}>
          <DraftsProvider>
            <ImportsProvider>
              <GapDraftsProvider>
                <RouterProvider router={router} />
              </GapDraftsProvider>
            </ImportsProvider>
          </DraftsProvider>
        </OfficeProvider>
      ) : (
        <RegisterGate status={status.data} onHold={setHeld} onPlace={(path) => void router.navigate(path)} />
      )}
    </TodayProvider>
  );
}
