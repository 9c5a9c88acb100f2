import { relative, sep } from 'node:path';
import { refusal } from './layerTable.ts';

type Source = { readonly source: { readonly value: unknown } | null };
type Context = {
  readonly filename: string;
  readonly cwd: string;
  readonly report: (problem: { readonly node: Source; readonly message: string }) => void;
};

function create(context: Context) {
  const file = relative(context.cwd, context.filename).split(sep).join('/');
  const check = (node: Source): void => {
    const specifier = node.source?.value;
    if (typeof specifier !== 'string') return;
    const message = refusal(file, specifier);
    if (message !== null) context.report({ node, message });
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
  };
}

// A lint plugin is found by its default export.
export default { meta: { name: 'so' }, rules: { layers: { create } } };
