import {
  audienceName,
  audienceOptions,
  GENERAL_AUDIENCE,
} from '../../../../src/taskpane/features/write/audience-options.ts';
import { aPaneWorkspace } from '../../a-pane-workspace.ts';

const options = audienceOptions(aPaneWorkspace(), 'fr', 'Tout le monde');

test('everyone comes first, then each audience, in the default language where there is no other', () => {
  expect(options).toEqual([
    { value: GENERAL_AUDIENCE, label: 'Tout le monde' },
    { value: 'bestuurders', label: 'Bestuurders' },
  ]);
});

test.each([
  [null, 'Tout le monde'],
  ['bestuurders', 'Bestuurders'],
  ['weg', ''],
])('the audience %s is called "%s"', (id, name) => {
  expect(audienceName(options, id)).toBe(name);
});
