import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { noFaults, storageFaults } from '../page/fault-settings.ts';
import type { FaultSettings } from '../page/fault-settings.ts';
import { usePage, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: { margin: 0 },
  checks: { display: 'flex', flexDirection: 'column' },
});

/** Faults stay as they were set while the page lives, so that the dialog shows what is on. */
let lastSettings: FaultSettings = noFaults;

export function FaultsDialog({ onClose }: { onClose: () => void }) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const texts = strings.faults;
  const [settings, setSettings] = useState(lastSettings);
  const change = (part: Partial<FaultSettings>) => setSettings({ ...settings, ...part });
  const play = (next: FaultSettings) => {
    rememberSettings(next);
    void page.playFaults(next);
    onClose();
  };
  return (
    <Dialog
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
      open
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.intro}>{texts.intro}</p>
            <Field label={texts.delay}>
              <Input
                min={0}
                onChange={(_event, { value }) => change({ delay: numberOf(value) ?? 0 })}
                step={500}
                type="number"
                value={String(settings.delay)}
              />
            </Field>
            <Field hint={texts.errorCodeHint} label={texts.errorCode}>
              <Input
                onChange={(_event, { value }) => change({ errorCode: numberOf(value) })}
                type="number"
                value={settings.errorCode === null ? '' : String(settings.errorCode)}
              />
            </Field>
            <Field label={texts.times}>
              <Input
                min={1}
                onChange={(_event, { value }) => change({ times: numberOf(value) })}
                type="number"
                value={settings.times === null ? '' : String(settings.times)}
              />
            </Field>
            <div className={styles.checks}>
              <Checkbox
                checked={settings.neverAnswer}
                label={texts.neverAnswer}
                onChange={(_event, { checked }) => change({ neverAnswer: checked === true })}
              />
              <Checkbox
                checked={settings.switchItem}
                label={texts.switchItem}
                onChange={(_event, { checked }) => change({ switchItem: checked === true })}
              />
            </div>
            <Field label={texts.storage}>
              <Select
                onChange={(_event, { value }) => {
                  const storage = storageFaults.find((fault) => fault === value);
                  if (storage) change({ storage });
                }}
                value={settings.storage}
              >
                {storageFaults.map((fault) => (
                  <option key={fault} value={fault}>
                    {texts.storages[fault]}
                  </option>
                ))}
              </Select>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => play(noFaults)}>{texts.clear}</Button>
            <Button appearance="primary" onClick={() => play(settings)}>
              {texts.apply}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function rememberSettings(settings: FaultSettings): void {
  lastSettings = settings;
}

function numberOf(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || !Number.isInteger(number) || number < 0 ? null : number;
}
