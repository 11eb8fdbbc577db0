import { Avatar } from '@fluentui/react-components';
import type { AvatarProps } from '@fluentui/react-components';
import type { Person } from '../../shared/mail.ts';

export interface PersonAvatarProps {
  person: Person;
  size: NonNullable<AvatarProps['size']>;
}

/** Initials in the person's own colour; decoration, for the name always stands beside it. */
export function PersonAvatar({ person, size }: PersonAvatarProps) {
  const name = person.name === person.address ? (person.address.split('@')[0] ?? '') : person.name;
  return (
    <Avatar
      aria-hidden
      color="colorful"
      idForColor={person.address.toLowerCase()}
      name={name.replace(/\b(?:van|de|der|den|ten|ter|het|en|la|le|du)\b/giu, ' ')}
      size={size}
    />
  );
}
