import { useRef } from 'react';
import type { ContentWish } from '../../../core/content/compose-content.ts';
import { formSchema, languages } from '../../../core/workspace/schema.ts';
import { useEscape } from '../../components/useEscape.ts';
import { SelectBox } from '../../components/SelectBox.tsx';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { formNames, languageNames } from '../../words.ts';
import { audienceName, audienceOptions, GENERAL_AUDIENCE } from './audience-options.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import { useRecipientStripStyles } from './recipient-strip.styles.ts';

interface AddressChoicesProps {
  readonly id: string;
  readonly occasion: Occasion;
  readonly overrides: Partial<ContentWish>;
  readonly onChoose: (choice: Partial<ContentWish>) => void;
  readonly onFollow: (topic: keyof ContentWish) => void;
  readonly onClose: () => void;
}

const FOLLOW = '';

/** Language, form and audience by hand; the first option of each goes back to what the recipients ask for. */
export function AddressChoices(props: AddressChoicesProps) {
  const { id, occasion, overrides, onChoose, onFollow, onClose } = props;
  const text = useText();
  const uiLanguage = useUiLanguage();
  const styles = useRecipientStripStyles();
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onClose);
  const { addressing, workspace } = occasion;
  const follow = (value: string) => ({
    value: FOLLOW,
    label: text('choices.follow', { value }),
  });
  const audiences = audienceOptions(workspace, uiLanguage, text('audience.everyone'));
  return (
    <div
      ref={group}
      id={id}
      className={styles.choices}
      role="group"
      aria-label={text('choices.title')}
    >
      <SelectBox
        look="field"
        label={text('choices.language')}
        value={overrides.language ?? FOLLOW}
        options={[
          follow(text(languageNames[addressing.language])),
          ...workspace.programme.languages.map((value) => ({
            value,
            label: text(languageNames[value]),
          })),
        ]}
        onChange={(value) => {
          const language = languages.find((one) => one === value);
          if (language === undefined) onFollow('language');
          else onChoose({ language });
        }}
      />
      <SelectBox
        look="field"
        label={text('choices.form')}
        value={overrides.form ?? FOLLOW}
        options={[
          follow(text(formNames[addressing.form])),
          ...formSchema.options.map((value) => ({ value, label: text(formNames[value]) })),
        ]}
        onChange={(value) => {
          const form = formSchema.options.find((one) => one === value);
          if (form === undefined) onFollow('form');
          else onChoose({ form });
        }}
      />
      {audiences.length > 1 && (
        <SelectBox
          look="field"
          label={text('audience.label')}
          value={
            overrides.audienceId === undefined ? FOLLOW : (overrides.audienceId ?? GENERAL_AUDIENCE)
          }
          options={[follow(audienceName(audiences, addressing.audienceId)), ...audiences]}
          onChange={(value) => {
            if (value === FOLLOW) onFollow('audienceId');
            else onChoose({ audienceId: value === GENERAL_AUDIENCE ? null : value });
          }}
        />
      )}
    </div>
  );
}
