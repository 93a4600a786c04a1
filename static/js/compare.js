// Whole texts side by side: pointing at a sentence lights the others of its statement.
(function () {
  "use strict";
  var lit = [];

  function light(event) {
    var spot = event.target.closest ? event.target.closest(".linked") : null;
    lit.forEach(function (each) { each.classList.remove("lit"); });
    lit = [];
    if (!spot) return;
    var numbers = spot.dataset.st.split(" ");
    lit = Array.prototype.filter.call(document.querySelectorAll(".linked"), function (each) {
      return each.dataset.st.split(" ").some(function (number) { return numbers.indexOf(number) >= 0; });
    });
    lit.forEach(function (each) { each.classList.add("lit"); });
  }

  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
})();
