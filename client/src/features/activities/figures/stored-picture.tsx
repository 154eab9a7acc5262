import styles from './stored-picture.module.css';

interface StoredPictureProps {
  id: string;
  /** What it shows, in words. */
  alt: string;
  /** Tells the shape, width by height, once it is known. */
  onRatio?(ratio: number): void;
}

/** A picture of the workshop. As long as none is there, its words stand in its place. */
export function StoredPicture({ alt }: StoredPictureProps) {
  return (
    <span className={styles.frame} dir="auto">
      {alt}
    </span>
  );
}
