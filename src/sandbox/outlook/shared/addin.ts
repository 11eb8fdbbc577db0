/* What the local Outlook understood of a manifest. Texts are resolved per language; URLs are absolute. */

export type HostLanguage = 'nl-NL' | 'fr-FR' | 'en-US';

/** A text of the manifest in every language it has; `default` always. */
export interface ManifestText {
  default: string;
  byLanguage: Record<string, string>;
}

/** Where Outlook shows a command. */
export type ExtensionPoint =
  | 'MessageReadCommandSurface'
  | 'MessageComposeCommandSurface'
  | 'AppointmentOrganizerCommandSurface'
  | 'AppointmentAttendeeCommandSurface';

export type ButtonAction =
  | { kind: 'show-pane'; url: string; supportsPinning: boolean }
  | { kind: 'run-function'; functionName: string };

export interface RibbonButton {
  kind: 'button';
  id: string;
  label: ManifestText;
  tooltip: ManifestText;
  /** Pixel size to absolute URL. */
  icons: Record<string, string>;
  action: ButtonAction;
}

export interface RibbonMenu {
  kind: 'menu';
  id: string;
  label: ManifestText;
  tooltip: ManifestText;
  icons: Record<string, string>;
  items: RibbonButton[];
}

export interface RibbonGroup {
  id: string;
  label: ManifestText;
  controls: (RibbonButton | RibbonMenu)[];
}

export interface LaunchEvent {
  type: string;
  functionName: string;
  sendMode: 'PromptUser' | 'SoftBlock' | 'Block' | null;
}

export interface AddinDescription {
  id: string;
  version: string;
  displayName: ManifestText;
  description: ManifestText;
  providerName: string;
  permissions: 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
  appDomains: string[];
  surfaces: { point: ExtensionPoint; groups: RibbonGroup[] }[];
  /** The page whose runtime runs function commands; null when there is none. */
  functionFile: string | null;
  launchEvents: LaunchEvent[];
  /** The page whose runtime runs launch events; null when there is none. */
  launchEventRuntime: string | null;
  /** What the manifest asks for and this Outlook does not do, in words; also written to the console. */
  unsupported: string[];
}

/** Which requirement sets the host offers. */
export type ClientProfile = 'web' | 'new-windows' | 'classic-windows';
export type HostTheme = 'light' | 'dark';

export interface HostPreferences {
  language: HostLanguage;
  theme: HostTheme;
  profile: ClientProfile;
  /** What a new mail is written in. */
  newMailType: 'html' | 'text';
}
