import { usePicture } from '../../../session/use-picture.ts';
import styles from './stored-picture.module.css';

interface StoredPictureProps {
  id: string;
  /** What it shows, in words. */
  alt: string;
  /** Tells the shape, width by height, once it is known. */
  onRatio(ratio: number): void;
}

/** A picture of the workshop that fills its box. As long as it is not there, its words stand in its place. */
export function StoredPicture({ id, alt, onRatio }: StoredPictureProps) {
  const address = usePicture(id);
  if (address === 'coming' || address === 'gone') {
    return (
      <span className={styles.frame} dir="auto">
        {alt}
      </span>
    );
  }
  return (
    <img
      className={styles.picture}
      src={address}
      alt={alt}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
        if (naturalWidth > 0 && naturalHeight > 0) onRatio(naturalWidth / naturalHeight);
      }}
    />
  );
}
