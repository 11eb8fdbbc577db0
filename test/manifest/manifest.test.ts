import { readFileSync } from 'node:fs';
import { functionNames } from '../../src/tooling/manifest/functions.ts';
import { emittedPages } from '../../src/tooling/manifest/pages.ts';
import { attribute, child, named, parseXml } from '../../src/tooling/manifest/xml-tree.ts';
import { manifest } from './planted.ts';

const root = parseXml(manifest);

/** What stands where in Outlook: the surface, its controls, what they do, and whether the pane can be pinned. */
function commands() {
  return named(root, 'ExtensionPoint').map((point) => [
    attribute(point, 'type'),
    ...named(point, 'Control', 'Item').map((control) => {
      const action = child(control, 'Action');
      const runs = action && child(action, 'FunctionName')?.text;
      const pinned = action && child(action, 'SupportsPinning')?.text === 'true';
      const kind = action ? attribute(action, 'type') : attribute(control, 'type');
      return [kind, runs, pinned ? 'pinned' : undefined].filter(Boolean).join(' ');
    }),
  ]);
}

describe('the manifest', () => {
  it('offers the pane and the quick inserts where they are of use', () => {
    expect(commands()).toEqual([
      [
        'MessageComposeCommandSurface',
        'ShowTaskpane pinned',
        'Menu',
        'ExecuteFunction insertFavourite1',
        'ExecuteFunction insertFavourite2',
        'ExecuteFunction insertFavourite3',
      ],
      ['MessageReadCommandSurface', 'ShowTaskpane pinned'],
      ['AppointmentOrganizerCommandSurface', 'ShowTaskpane'],
    ]);
  });

  it('is for the desktop only: phones have no way to write into a body', () => {
    expect(named(root, 'DesktopFormFactor')).toHaveLength(1);
    expect(named(root, 'MobileFormFactor')).toHaveLength(0);
  });

  it('asks for the version of Outlook that knows commands, pinning and the change of item', () => {
    const sets = named(root, 'Set').map(
      (set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`,
    );
    expect(new Set(sets)).toEqual(new Set(['Mailbox 1.5']));
  });

  it('names the functions that the commands associate', () => {
    const source = readFileSync('src/commands/commands.ts', 'utf8');
    const associated = functionNames.filter((name) => new RegExp(`\\b${name}: `, 'u').test(source));
    expect(associated).toEqual([...functionNames]);
  });

  it('names the pages that the build emits', () => {
    const build = readFileSync('webpack.config.js', 'utf8');
    expect(emittedPages.filter((page) => build.includes(page))).toEqual([...emittedPages]);
  });
});
