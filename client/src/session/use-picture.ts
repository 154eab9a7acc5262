import { useEffect, useState } from 'react';
import { picturesOf } from './pictures.ts';
import { useRoomConnection } from './room-context.ts';

/** The address of a picture of the workshop for an `img`, as long as it is shown. */
export function usePicture(id: string): string | 'coming' | 'gone' {
  const connection = useRoomConnection();
  const [address, setAddress] = useState('coming');
  useEffect(() => {
    let left = false;
    let made: string | undefined;
    setAddress('coming');
    picturesOf(connection)
      .blob(id)
      .then(
        (blob) => {
          if (left) return;
          made = URL.createObjectURL(blob);
          setAddress(made);
        },
        () => {
          if (!left) setAddress('gone');
        },
      );
    return () => {
      left = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [connection, id]);
  return address;
}
