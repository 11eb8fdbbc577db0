import { Button } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import { mergeClasses } from '@griffel/react';
import { useId, useState } from 'react';
import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import { formatDayMonth } from '../../../core/time/format-date.ts';
import type { CoreMessageLength } from '../../../core/workspace/schema.ts';
import { Badge } from '../../components/Badge.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { SelectBox } from '../../components/SelectBox.tsx';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { audienceOptions, GENERAL_AUDIENCE } from './audience-options.ts';
import { useCoreMessageCardStyles } from './core-message-card.styles.ts';
import { Preview } from './Preview.tsx';
import type { Occasion, Prepared } from './prepare-content.ts';

interface CoreMessageCardProps {
  readonly occasion: Occasion;
  readonly length: CoreMessageLength;
  readonly prepared: Prepared | null;
  /** What the button does here: insert, or copy where no mail is being written. */
  readonly actLabel: string;
  readonly onLength: (length: CoreMessageLength) => void;
  readonly onChoose: (choice: Partial<ContentWish>) => void;
  readonly onAct: (ref: InsertableRef) => void;
}

/** The core message, one press away in each of its lengths. */
export function CoreMessageCard(props: CoreMessageCardProps) {
  const { occasion, length, prepared, actLabel, onLength, onChoose, onAct } = props;
  const text = useText();
  const language = useUiLanguage();
  const styles = useCoreMessageCardStyles();
  const titleId = useId();
  const previewId = useId();
  const [whole, setWhole] = useState(false);
  const { coreMessage } = occasion.workspace;
  const audiences = audienceOptions(occasion.workspace, language, text('audience.everyone'));
  const overdue = coreMessage.reviewBy !== null && coreMessage.reviewBy < occasion.today;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text('core.title')}
        </h2>
        <Badge tone="brand">
          {text(coreMessage.state === 'approved' ? 'core.approved' : 'core.concept', {
            version: coreMessage.version,
          })}
        </Badge>
      </div>
      <div
        id={previewId}
        className={mergeClasses(styles.preview, prepared === null && styles.awaited)}
      >
        {prepared !== null && whole ? (
          <Preview rendered={prepared.rendered} />
        ) : (
          <p className={styles.excerpt} lang={prepared?.content.language}>
            {prepared?.rendered.text ?? ''}
          </p>
        )}
      </div>
      <div className={styles.choices}>
        {audiences.length > 1 && (
          <SelectBox
            look="quiet"
            label={text('audience.label')}
            value={occasion.wish.audienceId ?? GENERAL_AUDIENCE}
            options={audiences.map(({ value, label }) => ({
              value,
              label: text('audience.for', { audience: label }),
            }))}
            onChange={(value) =>
              onChoose({ audienceId: value === GENERAL_AUDIENCE ? null : value })
            }
          />
        )}
        <Button
          className={styles.whole}
          appearance="subtle"
          size="small"
          aria-expanded={whole}
          aria-controls={previewId}
          onClick={() => setWhole(!whole)}
        >
          {text(whole ? 'core.less' : 'core.whole')}
        </Button>
      </div>
      {overdue && coreMessage.reviewBy !== null && (
        <p className={styles.warning}>
          <Warning16Regular className={styles.warningIcon} aria-hidden />
          {text('core.review-due', { date: formatDayMonth(coreMessage.reviewBy, language) })}
        </p>
      )}
      <div className={styles.acts}>
        <SegmentedChoice
          label={text('core.length')}
          value={length}
          options={[
            { value: 'short', label: text('core.short') },
            { value: 'medium', label: text('core.medium') },
            { value: 'long', label: text('core.long') },
          ]}
          onChange={onLength}
        />
        <Button
          className={styles.act}
          appearance="primary"
          onClick={(event) => {
            // The second half of a double click is not a second wish.
            if (event.detail < 2) onAct({ kind: 'core-message', length });
          }}
        >
          {actLabel}
        </Button>
      </div>
    </section>
  );
}
