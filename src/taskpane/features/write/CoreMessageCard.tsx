import { Button } from '@fluentui/react-components';
import { mergeClasses } from '@griffel/react';
import { useId, useState } from 'react';
import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import type { Prepared } from '../../../core/content/prepare-content.ts';
import { formatDayMonth } from '../../../core/time/format-date.ts';
import type { CoreMessageLength } from '../../../core/workspace/schema.ts';
import { Badge } from '../../components/Badge.tsx';
import { PressButton } from '../../components/PressButton.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { SelectBox } from '../../components/SelectBox.tsx';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { coreLengthNames } from '../../words.ts';
import { audienceOptions, GENERAL_AUDIENCE } from './audience-options.ts';
import { CardWarning } from './CardWarning.tsx';
import { useCoreMessageCardStyles } from './core-message-card.styles.ts';
import { Preview } from './Preview.tsx';

export interface CoreMessageCardProps {
  readonly occasion: Occasion;
  /** The lengths it has been written in; at least one. */
  readonly lengths: readonly CoreMessageLength[];
  readonly length: CoreMessageLength;
  /** Null while the parser is on its way, and when the text has a fault. */
  readonly prepared: Prepared | null;
  readonly faulty: boolean;
  /** What the button does here: insert, or copy where no mail is being written. */
  readonly actLabel: string;
  readonly onLength: (length: CoreMessageLength) => void;
  readonly onChoose: (choice: Partial<ContentWish>) => void;
  readonly onAct: (ref: InsertableRef) => void;
}

/** The core message, one press away in each of its lengths. */
export function CoreMessageCard(props: CoreMessageCardProps) {
  const { occasion, lengths, length, prepared, faulty } = props;
  const text = useText();
  const styles = useCoreMessageCardStyles();
  const titleId = useId();
  const previewId = useId();
  const [whole, setWhole] = useState(false);
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <CardHead titleId={titleId} occasion={occasion} />
      {faulty ? (
        <CardWarning>{`${text('failure.template')} ${text('now.template')}`}</CardWarning>
      ) : (
        <CoreText id={previewId} prepared={prepared} whole={whole} />
      )}
      <div className={styles.choices}>
        <AudienceChoice {...props} />
        <Button
          className={styles.whole}
          appearance="subtle"
          size="small"
          aria-expanded={whole}
          aria-controls={faulty ? undefined : previewId}
          onClick={() => setWhole(!whole)}
        >
          {text(whole ? 'core.less' : 'core.whole')}
        </Button>
      </div>
      <ReviewWarning occasion={occasion} />
      <div className={styles.acts}>
        <SegmentedChoice
          label={text('core.length')}
          value={length}
          options={lengths.map((value) => ({ value, label: text(coreLengthNames[value]) }))}
          onChange={props.onLength}
        />
        {!faulty && (
          <PressButton
            className={styles.act}
            onPress={() => props.onAct({ kind: 'core-message', length })}
          >
            {props.actLabel}
          </PressButton>
        )}
      </div>
    </section>
  );
}

function CardHead({ titleId, occasion }: { titleId: string; occasion: Occasion }) {
  const text = useText();
  const styles = useCoreMessageCardStyles();
  const { state, version } = occasion.workspace.coreMessage;
  return (
    <div className={styles.head}>
      <h2 id={titleId} className={styles.title}>
        {text('core.title')}
      </h2>
      <Badge tone="brand">
        {text(state === 'approved' ? 'core.approved' : 'core.concept', { version })}
      </Badge>
    </div>
  );
}

interface CoreTextProps {
  readonly id: string;
  readonly prepared: Prepared | null;
  readonly whole: boolean;
}

function CoreText({ id, prepared, whole }: CoreTextProps) {
  const styles = useCoreMessageCardStyles();
  return (
    <div id={id} className={mergeClasses(styles.preview, prepared === null && styles.awaited)}>
      {prepared !== null && whole ? (
        <Preview rendered={prepared.rendered} />
      ) : (
        <p className={styles.excerpt} lang={prepared?.content.language}>
          {prepared?.rendered.text}
        </p>
      )}
    </div>
  );
}

function AudienceChoice({ occasion, onChoose }: CoreMessageCardProps) {
  const text = useText();
  const language = useUiLanguage();
  const audiences = audienceOptions(occasion.workspace, language, text('audience.everyone'));
  if (audiences.length === 1) return null;
  return (
    <SelectBox
      look="quiet"
      label={text('audience.label')}
      value={occasion.wish.audienceId ?? GENERAL_AUDIENCE}
      options={audiences.map(({ value, label }) => ({
        value,
        label: text('audience.for', { audience: label }),
      }))}
      onChange={(value) => onChoose({ audienceId: value === GENERAL_AUDIENCE ? null : value })}
    />
  );
}

function ReviewWarning({ occasion }: { occasion: Occasion }) {
  const text = useText();
  const language = useUiLanguage();
  const { reviewBy } = occasion.workspace.coreMessage;
  if (reviewBy === null || reviewBy >= occasion.today) return null;
  return (
    <CardWarning>
      {text('core.review-due', { date: formatDayMonth(reviewBy, language) })}
    </CardWarning>
  );
}
