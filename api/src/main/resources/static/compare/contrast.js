// Which of two colours stands out more on the one that lies this far, 0 to 1, between two others. All are `#rrggbb`.
const parts = (colour) => {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((it) => it + it).join('') : colour.slice(1);
  return [0, 2, 4].map((it) => Number.parseInt(digits.slice(it, it + 2), 16) / 255);
};

// As WCAG reckons it.
function luminance(channels) {
  const [red, green, blue] = channels.map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a, b) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

export function standingOut([from, to], far, candidates) {
  const [start, end] = [from, to].map(parts);
  const ground = start.map((it, index) => it + (end[index] - it) * far);
  return candidates.reduce((best, it) => (contrast(parts(it), ground) > contrast(parts(best), ground) ? it : best));
}
