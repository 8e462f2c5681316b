// A fold that lies over the page closes when it is no longer looked at, so that it never covers what someone is at:
// by Escape, by going on to something else, and by a click beside it. Without this it closes as it opened.
(function () {
  "use strict";
  var vouw = document.querySelector(".zv-tabs__verder details");
  if (!vouw) {
    return;
  }

  function sluitBuiten(plek) {
    if (plek && !vouw.contains(plek)) {
      vouw.open = false;
    }
  }

  vouw.addEventListener("keydown", function (gebeurtenis) {
    if (gebeurtenis.key === "Escape" && vouw.open) {
      vouw.open = false;
      vouw.querySelector("summary").focus();
    }
  });
  vouw.addEventListener("focusout", function (gebeurtenis) {
    sluitBuiten(gebeurtenis.relatedTarget);
  });
  document.addEventListener("pointerdown", function (gebeurtenis) {
    sluitBuiten(gebeurtenis.target);
  });
})();
