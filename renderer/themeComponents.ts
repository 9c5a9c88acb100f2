import type { Components, Theme } from '@mui/material/styles';

/** Compact defaults of every component in use, once, so that a feature never repeats them. */
export const components: Components<Omit<Theme, 'components'>> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        minHeight: 32,
        gap: 6,
        padding: '4px 12px',
        borderColor: 'var(--so-line)',
        fontSize: 13,
        whiteSpace: 'nowrap',
      },
      contained: { borderColor: 'transparent' },
      text: { padding: '4px 8px' },
      startIcon: { margin: '0 0 0 -2px' },
      endIcon: { margin: '0 -4px 0 2px' },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small', color: 'inherit' },
    styleOverrides: { root: { borderRadius: 6, width: 32, height: 32 } },
  },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true, variant: 'outlined' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { fontSize: 13, minHeight: 36, backgroundColor: 'var(--so-paper)' },
      input: { padding: '7px 10px', height: 'auto' },
      adornedStart: { paddingLeft: 10, '& input': { paddingLeft: 0 } },
      multiline: { padding: '7px 10px', '& textarea': { padding: 0 } },
      notchedOutline: { top: 0, borderColor: 'var(--so-field)', '& legend': { display: 'none' } },
    },
  },
  // A label stands above its field and never moves: legible at 13 px, and nothing jumps while typing.
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 3,
        fontSize: 12,
        lineHeight: 1.5,
        color: 'var(--so-quiet)',
        pointerEvents: 'auto',
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: { root: { marginLeft: 2, marginRight: 2, marginTop: 3, fontSize: 12 } },
  },
  MuiFormControlLabel: {
    styleOverrides: { label: { fontSize: 13 }, root: { marginRight: 8 } },
  },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 5 } } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 5 } } },
  MuiSwitch: { defaultProps: { size: 'small' } },
  MuiMenuItem: { defaultProps: { dense: true }, styleOverrides: { root: { fontSize: 13, minHeight: 32 } } },
  MuiListSubheader: { styleOverrides: { root: { lineHeight: '28px', fontSize: 12 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiPopover: {
    styleOverrides: { paper: { border: '1px solid var(--so-line)', boxShadow: 'var(--so-float)' } },
  },
  MuiDialog: {
    styleOverrides: { paper: { border: '1px solid var(--so-line)', boxShadow: 'var(--so-float)' } },
  },
  MuiDialogTitle: {
    defaultProps: { variant: 'h2' },
    styleOverrides: { root: { padding: '16px 20px 8px' } },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px', gap: 0 } } },
  MuiTooltip: { defaultProps: { enterDelay: 500, arrow: false } },
  MuiToggleButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: {
        padding: '3px 10px',
        minHeight: 32,
        borderColor: 'var(--so-line)',
        backgroundColor: 'var(--so-paper)',
        color: 'var(--so-quiet)',
        fontWeight: 400,
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: 'var(--so-chosen)',
          color: 'var(--so-text)',
        },
      },
    },
  },
  MuiTab: { styleOverrides: { root: { minHeight: 36, padding: '6px 12px', minWidth: 0 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 36 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { padding: '2px 12px', fontSize: 13, backgroundColor: 'var(--so-paper)' } },
  },
};
