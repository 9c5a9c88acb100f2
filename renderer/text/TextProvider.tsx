import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { type Text, vi } from './vi.ts';

const catalogues: Readonly<Record<Language, Text>> = { vi, en };
const TextContext = createContext<Text>(vi);

/** Puts the catalogue of `language` in reach of `useText`. */
export function TextProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <TextContext value={catalogues[language]}>{children}</TextContext>;
}

/** All words on screen: `const { ui, cases, words } = useText()`. A feature's own words stand in text/vi/<feature>.ts. */
export const useText = (): Text => useContext(TextContext);
