import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentRegular } from '@fluentui/react-icons';
import type { AttachmentInfo, Message } from '../../shared/mail.ts';
import { usePage, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalS}`,
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    maxWidth: '280px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  open: {
    justifyContent: 'flex-start',
    minWidth: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  size: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

export interface AttachmentsProps {
  attachments: readonly AttachmentInfo[];
  /** The message they can be downloaded from; null while it is being written. */
  message: Pick<Message, 'id'> | null;
  onRemove?: (id: string) => void;
}

export function Attachments({ attachments, message, onRemove }: AttachmentsProps) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const files = attachments.filter(({ isInline }) => !isInline);
  if (files.length === 0) return null;
  const download = async (id: string) => {
    if (!message) return;
    const { owner } = page.core.store.get();
    const file = await page.core.client.attachment(owner.address, message.id, id).catch(() => null);
    if (file) save(file.name, file.contentType, file.content);
    else page.core.log('failure', 'GET attachment');
  };
  return (
    <ul aria-label={strings.attachments} className={styles.list}>
      {files.map((file) => (
        <li className={styles.file} key={file.id}>
          <Button
            appearance="subtle"
            aria-label={message ? strings.download(file.name) : file.name}
            className={styles.open}
            disabledFocusable={!message}
            icon={<DocumentRegular />}
            onClick={() => void download(file.id)}
          >
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{formatSize(file.size)}</span>
          </Button>
          {onRemove && (
            <Button
              appearance="subtle"
              aria-label={strings.removeAttachment(file.name)}
              icon={<DismissRegular />}
              onClick={() => onRemove(file.id)}
              size="small"
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function save(name: string, contentType: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
