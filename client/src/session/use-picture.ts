import { useContext, useEffect, useState } from 'react';
import { picturesOf } from './pictures.ts';
import { RoomContext, StandInPictures } from './room-context.ts';

/** The address of a picture of the workshop for an `img`, as long as it is shown. */
export function usePicture(id: string): string | 'coming' | 'gone' {
  const connection = useContext(RoomContext);
  const standIn = useContext(StandInPictures);
  const [address, setAddress] = useState('coming');
  useEffect(() => {
    let left = false;
    let made: string | undefined;
    setAddress('coming');
    if (!connection) return;
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
  if (connection) return address;
  return standIn?.(id) ?? 'gone';
}
