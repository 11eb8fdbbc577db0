import { Button } from '@fluentui/react-components';
import { PeopleTeam20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { AddressChoices } from './AddressChoices.tsx';
import { describeRecipients } from './describe-recipients.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import { useRecipientStripStyles } from './recipient-strip.styles.ts';
import type { Recipients } from './useRecipients.ts';

interface RecipientStripProps {
  readonly item: OpenItem | null;
  readonly recipients: Recipients;
  readonly occasion: Occasion;
  readonly overrides: Partial<ContentWish>;
  readonly onChoose: (choice: Partial<ContentWish>) => void;
  readonly onFollow: (topic: keyof ContentWish) => void;
}

/** For whom the texts are: who, in which form and language, and why where recipients differ. */
export function RecipientStrip({ onChoose, onFollow, ...props }: RecipientStripProps) {
  const text = useText();
  const language = useUiLanguage();
  const styles = useRecipientStripStyles();
  const choicesId = useId();
  const changeId = useId();
  const [changing, setChanging] = useState(false);
  const { initials, title, meta, remarks } = describeRecipients({ ...props, text, language });
  return (
    <section className={styles.strip} aria-label={text('recipients.whom')}>
      <div className={styles.row}>
        <span className={styles.tile} aria-hidden>
          {initials === '' ? <PeopleTeam20Regular /> : initials}
        </span>
        <div className={styles.words}>
          <div className={styles.title} title={title}>
            {title}
          </div>
          <div className={styles.meta}>{meta}</div>
        </div>
        <Button
          id={changeId}
          className={styles.change}
          size="small"
          aria-expanded={changing}
          aria-controls={changing ? choicesId : undefined}
          aria-label={text('recipients.change-label')}
          onClick={() => setChanging(!changing)}
        >
          {text('recipients.change')}
        </Button>
      </div>
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {changing && (
        <AddressChoices
          id={choicesId}
          occasion={props.occasion}
          overrides={props.overrides}
          onChoose={onChoose}
          onFollow={onFollow}
          onClose={() => {
            document.getElementById(changeId)?.focus();
            setChanging(false);
          }}
        />
      )}
    </section>
  );
}
