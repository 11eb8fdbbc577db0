import { Button } from '@fluentui/react-components';
import { Star20Filled, Star20Regular, Warning16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Insertable } from '../../../core/content/insertable.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import { formatDayMonth } from '../../../core/time/format-date.ts';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { formNames, languageNames } from '../../words.ts';
import { useBlockCardStyles } from './block-card.styles.ts';
import { validityOf } from './block-validity.ts';
import type { GivenValues } from './draft.ts';
import { PlaceholderFields } from './PlaceholderFields.tsx';
import { Preview } from './Preview.tsx';
import type { Occasion, Prepared } from './prepare-content.ts';

export interface BlockCardProps {
  readonly insertable: Insertable;
  readonly occasion: Occasion;
  /** Null while the parser is on its way, and when the template has a fault. */
  readonly prepared: Prepared | null;
  readonly faulty: boolean;
  readonly given: GivenValues;
  readonly focusCalls: number;
  readonly actLabel: string;
  readonly favourite: boolean;
  readonly canAddFavourite: boolean;
  /** The subject to offer; null when the mail has one. */
  readonly subject: string | null;
  readonly withSubject: boolean;
  readonly onGive: (name: PlaceholderName, value: string) => void;
  readonly onWithSubject: (withSubject: boolean) => void;
  readonly onToggleFavourite: () => void;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** The open block under its row: what will be inserted, what is still needed, and who keeps it right. */
export function BlockCard(props: BlockCardProps) {
  const { insertable, prepared, given, focusCalls, actLabel } = props;
  const text = useText();
  const styles = useBlockCardStyles();
  const card = useRef<HTMLFormElement>(null);
  const shown = prepared !== null;
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <form
      ref={card}
      className={styles.body}
      aria-label={insertable.title}
      onSubmit={(event) => {
        event.preventDefault();
        props.onAct();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          props.onClose();
        }
      }}
    >
      <Warnings {...props} />
      {prepared !== null && <Preview rendered={prepared.rendered} />}
      <div className={styles.acts}>
        {prepared !== null && prepared.asked.length > 0 && (
          <PlaceholderFields
            asked={prepared.asked}
            given={given}
            focusCalls={focusCalls}
            onGive={props.onGive}
          />
        )}
        <Button
          className={styles.act}
          appearance="primary"
          type="submit"
          onClick={(event) => {
            // The second half of a double click is not a second wish.
            if (event.detail > 1) event.preventDefault();
          }}
        >
          {actLabel}
        </Button>
      </div>
      {prepared !== null && prepared.rendered.open.length > 0 && (
        <p className={styles.remark}>{text('block.leave-empty')}</p>
      )}
      {props.subject !== null && (
        <label className={styles.check}>
          <input
            className={styles.checkBox}
            type="checkbox"
            checked={props.withSubject}
            onChange={(event) => props.onWithSubject(event.target.checked)}
          />
          <span>{text('block.with-subject', { subject: props.subject })}</span>
        </label>
      )}
      <CardFoot {...props} />
    </form>
  );
}

/** What makes this text less than what was asked for. */
function Warnings({ insertable, occasion, prepared, faulty }: BlockCardProps) {
  const text = useText();
  const language = useUiLanguage();
  const styles = useBlockCardStyles();
  const warnings: string[] = [];
  if (faulty) warnings.push(text('block.problem', { owner: insertable.owner }));
  if (
    insertable.validUntil !== null &&
    validityOf(insertable.validUntil, occasion.today) === 'expired'
  ) {
    const date = formatDayMonth(insertable.validUntil, language);
    warnings.push(text('block.expired-warning', { date }));
  }
  if (prepared?.content.languageFellBack === true) {
    warnings.push(
      text('block.language-fell-back', {
        wanted: text(languageNames[occasion.wish.language]),
        actual: text(languageNames[prepared.content.language]),
      }),
    );
  } else if (prepared?.content.formFellBack === true) {
    const { form } = occasion.wish;
    warnings.push(
      text('block.form-fell-back', {
        wanted: text(formNames[form]),
        actual: text(formNames[form === 'je' ? 'u' : 'je']),
      }),
    );
  }
  return warnings.map((warning) => (
    <p key={warning} className={styles.warning}>
      <Warning16Regular className={styles.warningIcon} aria-hidden />
      {warning}
    </p>
  ));
}

function CardFoot({ insertable, favourite, canAddFavourite, onToggleFavourite }: BlockCardProps) {
  const text = useText();
  const language = useUiLanguage();
  const styles = useBlockCardStyles();
  const [refused, setRefused] = useState(false);
  const date =
    insertable.changedOn === null ? null : formatDayMonth(insertable.changedOn, language);
  return (
    <>
      <div className={styles.foot}>
        <span className={styles.owner}>
          {[insertable.owner, date === null ? '' : text('block.changed', { date })]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <Button
          className={styles.star}
          appearance="subtle"
          size="small"
          icon={favourite ? <Star20Filled /> : <Star20Regular />}
          aria-label={text('block.favourite')}
          aria-pressed={favourite}
          title={text('block.favourite')}
          onClick={() => {
            const possible = favourite || canAddFavourite;
            setRefused(!possible);
            if (possible) onToggleFavourite();
          }}
        />
      </div>
      <p className={styles.remark} aria-live="polite">
        {refused && text('favourites.full')}
      </p>
    </>
  );
}
