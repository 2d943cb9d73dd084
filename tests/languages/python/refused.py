"""What the type checker refuses, and pydantic too: mypy fails where such a comment is on a line without
an error."""

from collections.abc import Callable

from models.declaration import Amount, Declaration
from models.risk_alert import AlertKindCode
from pydantic import ValidationError

WRONG: list[Callable[[], object]] = [
    # No such element.
    lambda: Declaration(type_kode="EXA"),  # type: ignore[call-arg]
    # A decimal is a string.
    lambda: Amount(value=1.5, currency_id="GBP"),  # type: ignore[arg-type]
    # An amount has a value.
    lambda: Amount(currency_id="GBP"),  # type: ignore[call-arg]
    # The type of an alert has one of a few codes.
    lambda: AlertKindCode.ALARM,  # type: ignore[attr-defined]
    # What a type cannot say is in the model all the same.
    lambda: Amount(value="1,5", currency_id="GBP"),
]

assert Declaration(type_code="EXA").type_code == "EXA"
for make in WRONG:
    try:
        print("accepted:", make())
    except (ValidationError, AttributeError):
        pass
