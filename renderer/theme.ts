import { createTheme } from '@mui/material/styles';
import { type Colours, darkColours, lightColours } from './palette.ts';
import { components } from './themeComponents.ts';

const paletteOf = (colours: Colours) => ({
  primary: {
    main: colours.accent,
    dark: colours.accentStrong,
    light: colours.accent,
    contrastText: colours.onAccent,
  },
  secondary: { main: colours.quiet, contrastText: colours.paper },
  error: { main: colours.uncertain, contrastText: colours.paper },
  warning: { main: colours.uncertain, contrastText: colours.paper },
  info: { main: colours.accent, contrastText: colours.onAccent },
  success: { main: colours.accent, contrastText: colours.onAccent },
  background: { default: colours.canvas, paper: colours.paper },
  text: { primary: colours.text, secondary: colours.quiet, disabled: colours.quiet },
  divider: colours.line,
  action: { hover: colours.hover, selected: colours.chosen, active: colours.quiet },
});

/**
 * The look of the app: 13 px Inter, 8-px rhythm, hairlines instead of shadows, no ripple.
 * Compact sizes are defaults of the components, so features write no `sx`.
 * Own styles use the CSS variables of `base.css` (`--so-line`, `--so-quiet`, …).
 */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: { palette: paletteOf(lightColours) }, dark: { palette: paletteOf(darkColours) } },
  // What waits for the end of a movement waits for nothing where there is none; base.css takes the movement away.
  motion: { reducedMotion: 'system' },
  shape: { borderRadius: 6 },
  spacing: 8,
  typography: {
    fontFamily: "'Inter Variable', system-ui, 'Segoe UI', sans-serif",
    fontSize: 13,
    htmlFontSize: 16,
    h1: { fontSize: 18, fontWeight: 600, lineHeight: 1.35, letterSpacing: '-0.01em' },
    h2: { letterSpacing: 0, fontSize: 15, fontWeight: 600, lineHeight: 1.4 },
    h3: { letterSpacing: 0, fontSize: 13, fontWeight: 600, lineHeight: 1.5 },
    body1: { letterSpacing: 0, fontSize: 13, lineHeight: 1.5 },
    body2: { letterSpacing: 0, fontSize: 13, lineHeight: 1.5 },
    caption: { letterSpacing: 0, fontSize: 12, lineHeight: 1.4 },
    button: { letterSpacing: 0, fontSize: 13, fontWeight: 550, textTransform: 'none', lineHeight: 1.5 },
  },
  components,
});
