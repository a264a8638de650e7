// Two choices outlive a visit: language and theme. Never a photo. A browser that refuses storage just forgets.

export function remember(name, value) {
  try {
    localStorage.setItem(`idphoto.${name}`, value);
  } catch {
    // Private windows may refuse.
  }
}

/** What was remembered, if it is still one of the choices. */
export function recall(name, choices) {
  try {
    const value = localStorage.getItem(`idphoto.${name}`);
    return choices.includes(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
