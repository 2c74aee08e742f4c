// Light or dark: as the system has it, unless people chose.
const system = matchMedia('(prefers-color-scheme: dark)');
const THEMES = ['auto', 'light', 'dark'];

export const theme = () => (THEMES.includes(localStorage.getItem('theme')) ? localStorage.getItem('theme') : 'auto');

export const themes = () => THEMES;

function apply() {
  const dark = theme() === 'dark' || (theme() === 'auto' && system.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  dispatchEvent(new Event('themechange'));
}

export function chooseTheme(chosen) {
  localStorage.setItem('theme', chosen);
  apply();
}

system.addEventListener('change', apply);
apply();
