import { duplicates } from './duplicates.ts';
import { problem } from './manifest-problem.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import type { ManifestRules } from './manifest-rules.ts';
import { attribute, named } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** Outlook draws a command in these sizes and shows none without them. */
const requiredIconSizes = ['16', '32', '80'];

/** Every button and menu has an id of its own, its icons, and a function that exists. */
export function checkCommands(root: XmlElement, rules: ManifestRules): ManifestProblem[] {
  const controlIds = named(root, 'Group', 'Control', 'Item').map((element) =>
    attribute(element, 'id'),
  );
  const functions = named(root, 'FunctionName').map(({ text }) => text);
  return [
    ...duplicates(controlIds).map((id) =>
      problem('duplicate-control-id', `More than one group, button or item is called "${id}".`),
    ),
    ...named(root, 'Control', 'Item').flatMap(checkIconSizes),
    ...functions
      .filter((name) => !rules.functionNames.includes(name))
      .map((name) => problem('unknown-function', `No function "${name}" is associated.`)),
    ...rules.functionNames
      .filter((name) => !functions.includes(name))
      .map((name) => problem('function-not-offered', `No command runs the function "${name}".`)),
    ...checkFunctionFile(root, functions),
  ];
}

function checkIconSizes(control: XmlElement): ManifestProblem[] {
  const icon = control.children.find(({ name }) => name === 'Icon');
  const sizes = icon?.children.map((image) => attribute(image, 'size')) ?? [];
  return requiredIconSizes
    .filter((size) => !sizes.includes(size))
    .map((size) =>
      problem('icon-size-missing', `"${attribute(control, 'id')}" has no icon of ${size} pixels.`),
    );
}

function checkFunctionFile(root: XmlElement, functions: readonly string[]): ManifestProblem[] {
  if (functions.length === 0 || named(root, 'FunctionFile').length > 0) return [];
  return [
    problem('function-file-missing', 'Commands run functions, but there is no FunctionFile.'),
  ];
}
