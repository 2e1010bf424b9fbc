// Keeps a page up to date: when the service says that something has changed, the page is fetched again and its content
// replaced. Without this script the page shows what was so when it was opened.
(() => {
  "use strict";
  const shown = () => document.getElementById("stand");
  if (!shown() || !window.EventSource || !window.DOMParser) {
    return;
  }
  const replace = async () => {
    const answer = await fetch(window.location.href, { credentials: "same-origin", redirect: "error" });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("stand");
    if (fresh && fresh.dataset.version !== shown().dataset.version) {
      shown().replaceWith(document.adoptNode(fresh));
    }
  };
  const source = new EventSource(shown().dataset.stream);
  source.addEventListener("turnout", (event) => {
    const now = JSON.parse(event.data);
    const version = now.asOf + (now.complete ? " complete" : "");
    if (now.asOf && version !== shown().dataset.version) {
      replace().catch(() => {});
    }
    if (now.complete) {
      source.close();
    }
  });
  source.addEventListener("progress", (event) => {
    const now = JSON.parse(event.data);
    if (now.stage === null) {
      source.close();
      window.location.replace(shown().dataset.done);
    } else if (now.stage + (now.percent === null ? "" : " " + now.percent) !== shown().dataset.version) {
      replace().catch(() => {});
    }
  });
})();
