import { composeContent } from '../../../src/core/content/compose-content.ts';
import type { ContentWish } from '../../../src/core/content/compose-content.ts';
import type { InsertableRef } from '../../../src/core/content/insertable-ref.ts';
import { aBlock, aCoreMessage, aSmallWorkspace } from './a-small-workspace.ts';

const block: InsertableRef = { kind: 'block', id: 'tb-01' };
const nlJe: ContentWish = { language: 'nl', form: 'je', audienceId: null };

describe('composeContent', () => {
  it('gives a block in the language and form asked for', () => {
    expect(composeContent(aSmallWorkspace(), block, nlJe)).toEqual({
      ok: true,
      value: {
        ref: block,
        title: 'Wat vragen we?',
        language: 'nl',
        form: 'je',
        languageFellBack: false,
        formFellBack: false,
        template: 'Wil je dit delen, uiterlijk op {{deadline}}?',
        subject: 'Wil je dit delen?',
        milestoneKind: null,
        validUntil: null,
      },
    });
  });

  it.each<[string, Partial<ContentWish>, object]>([
    [
      'French knows one form',
      { language: 'fr' },
      { form: 'any', languageFellBack: false, formFellBack: false },
    ],
    [
      'a language the block lacks',
      { language: 'en' },
      { language: 'nl', form: 'je', languageFellBack: true, formFellBack: false },
    ],
    [
      'no subject in that language',
      { language: 'fr' },
      { subject: null, title: 'Que demandons-nous ?' },
    ],
  ])('says what it had to choose: %s', (_, wish, expected) => {
    const result = composeContent(aSmallWorkspace(), block, { ...nlJe, ...wish });
    expect(result).toMatchObject({ ok: true, value: expected });
  });

  it('says so when only the other form exists', () => {
    const workspace = aSmallWorkspace({
      blocks: [aBlock({ variants: [{ language: 'nl', form: 'je', text: 'Wil je?' }] })],
    });
    expect(composeContent(workspace, block, { ...nlJe, form: 'u' })).toMatchObject({
      ok: true,
      value: { form: 'je', formFellBack: true, languageFellBack: false },
    });
  });

  it('passes on which kind of milestone the block speaks of', () => {
    const workspace = aSmallWorkspace({
      blocks: [aBlock({ milestoneKind: 'partnerbijeenkomst' })],
    });
    expect(composeContent(workspace, block, nlJe)).toMatchObject({
      value: { milestoneKind: 'partnerbijeenkomst' },
    });
  });

  it('gives the core message for an audience, without the call to action', () => {
    const ref: InsertableRef = { kind: 'core-message', length: 'short' };
    expect(composeContent(aSmallWorkspace(), ref, { ...nlJe, audienceId: 'bestuurders' })).toEqual({
      ok: true,
      value: {
        ref,
        title: 'Kernboodschap kort',
        language: 'nl',
        form: 'any',
        languageFellBack: false,
        formFellBack: false,
        template: 'In december kiezen de partners.',
        subject: null,
        milestoneKind: null,
        validUntil: null,
      },
    });
  });

  it('takes the default language, then any, for a core message that was not translated', () => {
    const ref: InsertableRef = { kind: 'core-message', length: 'short' };
    const wish: ContentWish = { ...nlJe, language: 'en' };
    expect(composeContent(aSmallWorkspace(), ref, wish)).toMatchObject({
      value: { language: 'nl', languageFellBack: true },
    });
    const french = aSmallWorkspace({ coreMessage: aCoreMessage({ short: { fr: 'Un plan.' } }) });
    expect(composeContent(french, ref, { ...wish, audienceId: 'inwoners' })).toMatchObject({
      value: { language: 'fr', languageFellBack: true },
    });
  });

  it.each<InsertableRef>([
    { kind: 'block', id: 'tb-99' },
    { kind: 'core-message', length: 'short' },
  ])('does not know %j when it is not there', (ref) => {
    const workspace = aSmallWorkspace({ coreMessage: aCoreMessage({ short: {}, audiences: [] }) });
    expect(composeContent(workspace, ref, nlJe)).toEqual({
      ok: false,
      error: { code: 'unknown-ref' },
    });
  });
});
