import { t } from './faces.messages.ts';

export interface FacesPreset {
  readonly name: string;
  readonly words: readonly string[];
}

export const facesPresets: readonly [FacesPreset, ...FacesPreset[]] = [
  { name: t('happy'), words: [t('happy1'), t('happy2'), t('happy3'), t('happy4'), t('happy5')] },
  { name: t('liked'), words: [t('liked1'), t('liked2'), t('liked3'), t('liked4'), t('liked5')] },
  { name: t('heard'), words: [t('heard1'), t('heard2'), t('heard3'), t('heard4'), t('heard5')] },
];
