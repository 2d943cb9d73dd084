#!/usr/bin/env python3
"""Says of identifiers whether they are well formed, independently of the crate that is tested.

Reads lines `kind<TAB>value` and writes `1` or `0` for each. With the argument `iban-forms` it writes
a line `country<TAB>regular expression of the account` for every country that has IBANs.

Check digits come from python-stdnum. It reads generously (it drops separators and blanks, and makes
letters capital), while an identifier in a message has one spelling only; so the form is compared
first, by regular expressions made from the published descriptions, and stdnum sees nothing else.
"""

import re
import sys

from stdnum import casrn, ean, iban, imo, isin, iso6346, lei
from stdnum.eu import vat
from stdnum.gb import vat as gb_vat
from stdnum.iso7064 import mod_97_10


def form(pattern):
    """A check of the form alone. ASCII throughout: `\\d` would be true of other digits too."""
    compiled = re.compile(pattern)
    return lambda value: compiled.fullmatch(value) is not None


def checked(pattern, check):
    """A check of the form, then of the check digits."""
    has_form = form(pattern)
    return lambda value: has_form(value) and check(value)


def iso_6346_at(index):
    """Whether the digit there is ISO 6346's for what is before it."""
    return lambda value: iso6346.calc_check_digit(value[:index]) == value[index]


EORI = r"(?!GB|XI)[A-Z]{2}[0-9A-Z]{1,15}|(?:GB|XI)(?:[0-9]{12}|[0-9]{15})"


def of_country(index, check):
    """A check, and whether the two letters there are a country."""
    return lambda value: check(value) and value[index : index + 2] in COUNTRIES


def is_lei(value):
    # 00, 01 and 99 leave the right remainder too, but are never computed.
    return lei.is_valid(value) and mod_97_10.calc_check_digits(value[:18]) == value[18:]


def is_iban(value):
    # The form of the country is checked, what its banks check in the account is not.
    is_valid = iban.is_valid(value, check_country=False)
    return is_valid and iban.calc_check_digits(value) == value[2:4]


# The countries with customs of their own: stdnum has those of securities, among them two of the past
# and others that are no country.
COUNTRIES = {code for code in isin._country_codes if code[0] not in "QX" or code == "QA"}
COUNTRIES -= {"AN", "CS", "EU"}
COUNTRIES |= {"XC", "XI", "XK", "XL", "XS", "XU"}


def is_cus(value):
    total = sum(int(digit) * weight for digit, weight in zip(value[:7], range(7, 0, -1)))
    return total % 10 == int(value[8])


# The forms of the numbers by country, as VIES has them, without blanks. stdnum would also take a
# Romanian personal number, nine digits of a Belgian number and eight of a Greek one.
VAT_FORMS = {
    "AT": r"U[0-9]{8}",
    "BE": r"[01][0-9]{9}",
    "BG": r"[0-9]{9,10}",
    "CY": r"[0-9]{8}[A-Z]",
    "CZ": r"[0-9]{8,10}",
    "DE": r"[0-9]{9}",
    "DK": r"[0-9]{8}",
    "EE": r"[0-9]{9}",
    "EL": r"[0-9]{9}",
    "ES": r"[0-9A-Z][0-9]{7}[0-9A-Z]",
    "FI": r"[0-9]{8}",
    "FR": r"[0-9A-Z]{2}[0-9]{9}",
    "GB": r"[0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3}|(GD|HA)8888[0-9]{5}",
    "HR": r"[0-9]{11}",
    "HU": r"[0-9]{8}",
    "IE": r"[0-9][0-9A-Z+*][0-9]{5}[A-Z]|[0-9]{7}[A-Z]{2}",
    "IT": r"[0-9]{11}",
    "LT": r"[0-9]{9}|[0-9]{12}",
    "LU": r"[0-9]{8}",
    "LV": r"[0-9]{11}",
    "MT": r"[0-9]{8}",
    "NL": r"[0-9]{9}B[0-9]{2}",
    "PL": r"[0-9]{10}",
    "PT": r"[0-9]{9}",
    "RO": r"[0-9]{2,10}",
    "SE": r"[0-9]{12}",
    "SI": r"[0-9]{8}",
    "SK": r"[0-9]{10}",
}
VAT_FORMS["XI"] = VAT_FORMS["GB"]


def is_vat(value):
    has_form = re.fullmatch(VAT_FORMS.get(value[:2], "(?!)"), value[2:]) is not None
    module = gb_vat if value[:2] == "GB" else vat
    return has_form and module.is_valid(value)


KINDS = {
    "container number": checked(r"[A-Z]{3}[UJZ][0-9]{7}", iso6346.is_valid),
    "ILU code": checked(r"[A-Z]{3}[A-IK][0-9]{7}", iso_6346_at(10)),
    "MRN": of_country(2, checked(r"[0-9]{2}[A-Z]{2}[A-Z0-9]{13}[0-9]", iso_6346_at(17))),
    "GRN": of_country(
        2, checked(r"[0-9]{2}[A-Z]{2}[0-9A-Z]{12}[0-9]([A-Z][0-9]{6})?", iso_6346_at(16))
    ),
    "IMO number": checked(r"[0-9]{7}", imo.is_valid),
    "ENI number": form(r"[0-9]{8}"),
    "EORI number": of_country(0, form(EORI)),
    "UCR": form(r"[0-9][A-Z]{2}[!-~]{2,32}"),
    "DUCR": of_country(1, form(rf"(?=.{{1,35}}\Z)[0-9](GB(?=XI))?({EORI})-[-/()A-Z0-9]{{1,19}}")),
    "MUCR": form(
        r"(?=.{1,35}\Z)(GB/[0-9A-Z]{3,4}-[0-9A-Z]{5,28}|GB/[0-9A-Z]{9,12}-[0-9A-Z]{1,23}"
        r"|A:[0-9A-Z]{3}[0-9]{8}|C:[A-Z]{3}[0-9A-Z]{3,30})"
    ),
    "LEI": checked(r"[0-9A-Z]{18}[0-9]{2}", is_lei),
    "GTIN": checked(r"[0-9]{8}|[0-9]{12,14}", ean.is_valid),
    "GLN": checked(r"[0-9]{13}", ean.is_valid),
    "SSCC": checked(r"[0-9]{18}", lambda value: ean.calc_check_digit(value[:-1]) == value[-1]),
    "CAS number": checked(r"[1-9][0-9]{1,6}-[0-9]{2}-[0-9]", casrn.is_valid),
    "CUS number": checked(r"[0-9]{7}-[0-9]", is_cus),
    "IBAN": checked(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{1,30}", is_iban),
    "flight number": form(r"[A-Z0-9]{2,3}[0-9]{1,4}[A-Z]?"),
    "UN number": form(r"(?!000[0-3])[0-9]{4}"),
}
KINDS.update({f"VAT number {country}": is_vat for country in VAT_FORMS})


def iban_forms():
    """The countries of stdnum's copy of the IBAN registry, and the form of an account there."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    characters = {"n": "[0-9]", "a": "[A-Z]", "c": "[0-9A-Z]"}
    for country in (first + second for first in letters for second in letters):
        structure = iban._ibandb.info(country)[0][1].get("bban")
        if structure:
            parts = re.findall(r"([0-9]+)!([nac])", structure)
            yield country, "".join(f"{characters[kind]}{{{count}}}" for count, kind in parts)


def main():
    if sys.argv[1:] == ["iban-forms"]:
        for country, pattern in iban_forms():
            print(country, pattern, sep="\t")
        return
    for line in sys.stdin.buffer.read().decode("utf-8").split("\n")[:-1]:
        kind, value = line.split("\t")
        print(int(KINDS[kind](value)))


main()
