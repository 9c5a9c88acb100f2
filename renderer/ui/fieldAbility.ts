type Ability = {
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
};

/** What a field can do, with "no" for all that is left out. */
export const abilityOf = ({ disabled = false, required = false, autoFocus = false }: Ability) => ({
  disabled,
  required,
  autoFocus,
});
