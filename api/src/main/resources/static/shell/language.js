// The language that people have chosen, Chinese unless they did, and what the page says in it.
import { en } from './texts/en.js';
import { zh } from './texts/zh.js';

let chosen = localStorage.getItem('language') === 'en' ? 'en' : 'zh';

export const language = () => chosen;
export const texts = () => ({ zh, en })[chosen];
export const inBoth = (of) => ({ zh: of(zh), en: of(en) });

export function switchLanguage() {
  chosen = chosen === 'en' ? 'zh' : 'en';
  localStorage.setItem('language', chosen);
}
