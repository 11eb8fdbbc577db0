import { Button } from '@fluentui/react-components';
import { Star20Filled, Star20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Insertable } from '../../../core/content/insertable.ts';
import type { GivenValues, Occasion } from '../../../core/content/occasion.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { Prepared } from '../../../core/content/prepare-content.ts';
import { formatDayMonth } from '../../../core/time/format-date.ts';
import { PressButton } from '../../components/PressButton.tsx';
import { useEscape } from '../../components/useEscape.ts';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { formNames, languageNames } from '../../words.ts';
import { useBlockCardStyles } from './block-card.styles.ts';
import { validityOf } from './block-validity.ts';
import { CardWarning } from './CardWarning.tsx';
import { PlaceholderFields } from './PlaceholderFields.tsx';
import { Preview } from './Preview.tsx';

export interface BlockCardProps {
  readonly insertable: Insertable;
  readonly occasion: Occasion;
  /** Null while the parser is on its way, and when the template has a fault. */
  readonly prepared: Prepared | null;
  readonly faulty: boolean;
  readonly given: GivenValues;
  /** Whether the first empty field has to get the focus. */
  readonly fieldWanted: boolean;
  readonly actLabel: string;
  readonly favourite: boolean;
  readonly canAddFavourite: boolean;
  /** The subject to offer; null when the mail has one. */
  readonly subject: string | null;
  readonly withSubject: boolean;
  readonly onFieldReached: () => void;
  readonly onGive: (name: PlaceholderName, value: string) => void;
  readonly onWithSubject: (withSubject: boolean) => void;
  readonly onToggleFavourite: () => void;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** The open block under its row: what will be inserted, what is still needed, and who keeps it right. */
export function BlockCard(props: BlockCardProps) {
  const { insertable, prepared, given, actLabel } = props;
  const text = useText();
  const styles = useBlockCardStyles();
  const card = useRef<HTMLFormElement>(null);
  const shown = prepared !== null;
  useEscape(card, props.onClose);
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
        if (!props.faulty) props.onAct();
      }}
    >
      <Warnings {...props} />
      {prepared !== null && <Preview rendered={prepared.rendered} />}
      <div className={styles.acts}>
        {prepared !== null && prepared.asked.length > 0 && (
          <PlaceholderFields
            asked={prepared.asked}
            given={given}
            wanted={props.fieldWanted}
            onReached={props.onFieldReached}
            onGive={props.onGive}
          />
        )}
        {!props.faulty && <PressButton className={styles.act}>{actLabel}</PressButton>}
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
  const warnings: string[] = [];
  const { owner } = insertable;
  if (faulty) {
    warnings.push(
      owner === ''
        ? `${text('failure.template')} ${text('now.template')}`
        : text('block.problem', { owner }),
    );
  }
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
  return warnings.map((warning) => <CardWarning key={warning}>{warning}</CardWarning>);
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
