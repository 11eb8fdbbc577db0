import { insertables } from '../../../src/core/content/insertable.ts';
import { refKey } from '../../../src/core/content/insertable-ref.ts';
import { aBlock, aCoreMessage, aSmallWorkspace } from './a-small-workspace.ts';

describe('insertables', () => {
  it('lists the lengths of the core message first, then the blocks in their own order', () => {
    const workspace = aSmallWorkspace({ blocks: [aBlock({ id: 'tb-02' }), aBlock()] });
    expect(insertables(workspace, 'nl').map(({ ref }) => refKey(ref))).toEqual([
      'core-message:short',
      'core-message:medium',
      'core-message:long',
      'block:tb-02',
      'block:tb-01',
    ]);
  });

  it('describes a block in the language of the pane', () => {
    expect(insertables(aSmallWorkspace(), 'fr').at(-1)).toMatchObject({
      ref: { kind: 'block', id: 'tb-01' },
      title: 'Que demandons-nous ?',
      category: 'request',
      languages: ['nl', 'fr'],
      owner: 'Jelle Smits',
      changedOn: '2027-03-01',
      validUntil: null,
    });
    expect(insertables(aSmallWorkspace(), 'en').at(-1)?.title).toBe('Wat vragen we?');
  });

  it('describes the core message by its languages, its approval and its last change', () => {
    const coreMessage = aCoreMessage({
      approvedBy: 'Stuurgroep',
      approvedOn: '2027-03-11',
      history: [
        { version: '0.9', date: '2027-02-01', changedBy: 'Noor', summary: '' },
        { version: '1.1', date: '2027-04-02', changedBy: 'Noor', summary: '' },
      ],
    });
    expect(insertables(aSmallWorkspace({ coreMessage }), 'nl')[0]).toMatchObject({
      title: 'Kernboodschap kort',
      category: 'core-message',
      languages: ['nl', 'fr'],
      owner: 'Stuurgroep',
      changedOn: '2027-04-02',
    });
    expect(insertables(aSmallWorkspace(), 'nl')[2]).toMatchObject({
      languages: ['nl'],
      owner: '',
      changedOn: null,
    });
  });

  it('leaves out lengths without a text and blocks that are not meant for a mail', () => {
    const workspace = aSmallWorkspace({
      coreMessage: aCoreMessage({ long: {}, medium: {} }),
      blocks: [aBlock({ allowedIn: ['channel'] })],
    });
    expect(insertables(workspace, 'nl').map(({ ref }) => refKey(ref))).toEqual([
      'core-message:short',
    ]);
  });

  it('can be searched by titles and texts in every language, not by placeholder names', () => {
    const searchText = insertables(aSmallWorkspace(), 'nl').at(-1)?.searchText;
    expect(searchText).toContain('que demandons-nous');
    expect(searchText).toContain('wilt u dit delen, uiterlijk op');
    expect(searchText).not.toContain('deadline');
  });

  it('can be searched by what its category is called on the screen', () => {
    const names = { request: 'Vraag' } as Readonly<Record<string, string>>;
    const all = insertables(aSmallWorkspace(), 'nl', (category) => names[category] ?? '');
    expect(all.at(-1)?.searchText).toContain('vraag');
    expect(all[0]?.searchText).not.toContain('vraag');
  });
});
