// Says when a text seems to hold a name, a mail address or a phone number. Nothing is sent, nothing is refused; without this
// script the page works the same.
(() => {
  "use strict";
  const words = document.getElementById("textwarnung");
  if (!words) {
    return;
  }
  const mail = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;
  const phone = /(?:\+|\b0)[\d\s()/.-]{6,}\d/u;
  const name = /\b(?:Herrn?|Hr\.|Frau|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.)\s+(?:Dr\.\s+)?\p{Lu}\p{Ll}+/u;
  const tells = (text) => mail.test(text) || phone.test(text) || name.test(text);

  const watch = (control) => {
    const place = document.createElement("div");
    place.setAttribute("role", "status");
    control.after(place);
    const look = () => {
      if (!tells(control.value)) {
        place.replaceChildren();
      } else if (!place.hasChildNodes()) {
        const notice = document.createElement("p");
        notice.className = "notice warning";
        notice.textContent = words.textContent;
        place.append(notice);
      }
    };
    control.addEventListener("change", look);
    control.addEventListener("input", () => {
      clearTimeout(control.pause);
      control.pause = setTimeout(look, 800);
    });
    look();
  };
  document.querySelectorAll("textarea, .question > input[type=text]:not([inputmode])").forEach(watch);
})();
