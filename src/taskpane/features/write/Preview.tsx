import type { Rendered } from '../../../core/content/render-content.ts';
import { usePreviewStyles } from './preview.styles.ts';

interface PreviewProps {
  readonly rendered: Rendered;
}

/** The text exactly as it will stand in the mail; places still open are marked. */
export function Preview({ rendered }: PreviewProps) {
  const styles = usePreviewStyles();
  return (
    <div className={styles.preview} lang={rendered.language}>
      {rendered.paragraphs.map((paragraph, index) => (
        <p key={index} className={styles.paragraph}>
          {paragraph.map((segment, place) =>
            segment.kind === 'open' ? (
              <mark key={place} className={styles.open}>
                {segment.label}
              </mark>
            ) : (
              segment.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
