//! What is true of all identifiers: they are read back as they were written, nothing makes the
//! reader panic, and a check digit finds exactly the errors that its algorithm can find.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use proptest::prelude::*;

use super::*;

/// Reads a text that is an identifier, and sees that it is written as it was.
pub(super) fn valid<T>(text: &str) -> T
where
    T: FromStr<Err = IdentifierError> + for<'a> TryFrom<&'a str, Error = IdentifierError>,
    T: AsRef<str> + Display + Debug + PartialEq + Copy,
{
    let identifier: T = text.parse().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(T::try_from(text), Ok(identifier));
    assert_eq!(identifier.as_ref(), text);
    assert_eq!(identifier.to_string().parse(), Ok(identifier));
    assert!(format!("{identifier:?}").ends_with(&format!("({text:?})")));
    identifier
}

/// What is wrong with a text that is no identifier.
pub(super) fn message<T: FromStr<Err = IdentifierError> + Debug>(text: &str) -> String {
    text.parse::<T>().unwrap_err().problem().to_string()
}

/// Every text that differs from this one in one character of the same kind: a digit for a digit, a
/// letter for a letter. With the place of the change.
fn changed(text: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    for (place, old) in text.char_indices() {
        let others = if old.is_ascii_digit() { '0'..='9' } else { 'A'..='Z' };
        for new in others.filter(|new| old.is_ascii_alphanumeric() && *new != old) {
            texts.push((place, format!("{}{new}{}", &text[..place], &text[place + 1..])));
        }
    }
    texts
}

/// Sees that every change of one character is found, with these exceptions.
fn assert_found<T>(text: &str, exception: impl Fn(usize, &str) -> bool)
where
    T: FromStr<Err = IdentifierError>,
{
    for (place, wrong) in changed(text) {
        let is_read = wrong.parse::<T>().is_ok();
        assert_eq!(is_read, exception(place, &wrong), "{text} became {wrong}");
    }
}

/// The remainder by 11 from which ISO 6346 makes the check digit, with the letters' values as the
/// standard lists them.
fn remainder(body: &str) -> u32 {
    const LETTERS: [u32; 26] = [
        10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35,
        36, 37, 38,
    ];
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => LETTERS[usize::from(byte - b'A')],
        _ => u32::from(byte - b'0'),
    };
    body.bytes().zip(0..).map(|(byte, power)| value(byte) * 2u32.pow(power)).sum::<u32>() % 11
}

/// Whether a change of the body cannot be seen: the remainder is the same, or it is 0 and was 10, or
/// the other way round, for both have the check digit 0.
fn is_the_same_by_iso_6346(body: &str, changed: &str) -> bool {
    remainder(body) % 10 == remainder(changed) % 10
}

/// Whether a category exists, for in a container number the check digit is not all that is checked.
fn has_category(number: &str) -> bool {
    "UJZ".contains(&number[3..4])
}

/// Whether the year is followed by a country or a customs territory.
fn has_country(number: &str) -> bool {
    let letters = &number[2..4];
    let is_country = crate::COUNTRIES.iter().any(|code| code == letters);
    let is_open = crate::COUNTRIES.withdrawn(letters).is_none();
    (is_country && is_open) || ["XC", "XI", "XK", "XL", "XS", "XU"].contains(&letters)
}

fn digits(count: usize) -> impl Strategy<Value = String> {
    proptest::string::string_regex(&format!("[0-9]{{{count}}}")).expect("it is an expression")
}

proptest! {
    #[test]
    fn a_container_number_hides_only_what_iso_6346_hides(body in "[A-Z]{3}[UJZ][0-9]{6}") {
        let digit = ContainerNumber::check_digit_of(&body).expect("it is of the form");
        prop_assert_eq!(u32::from(digit), remainder(&body) % 10);
        let number = format!("{body}{digit}");
        let read: ContainerNumber = valid(&number);
        prop_assert_eq!(read.check_digit(), digit);
        assert_found::<ContainerNumber>(&number, |place, wrong| {
            place < 10 && has_category(wrong) && is_the_same_by_iso_6346(&body, &wrong[..10])
        });
    }

    #[test]
    fn a_wrong_digit_in_a_container_number_is_found_unless_the_remainder_was_0_or_10(
        body in "[A-Z]{3}[UJZ][0-9]{6}",
    ) {
        prop_assume!(!matches!(remainder(&body), 0 | 10));
        let digit = ContainerNumber::check_digit_of(&body).expect("it is of the form");
        for (_, wrong) in changed(&format!("{body}{digit}")).iter().filter(|(at, _)| *at > 3) {
            prop_assert!(wrong.parse::<ContainerNumber>().is_err(), "{}", wrong);
        }
    }

    #[test]
    fn an_mrn_hides_only_what_iso_6346_hides(body in "[0-9]{2}(DE|GB|XI|NO|US)[A-Z0-9]{13}") {
        let digit = Mrn::check_digit_of(&body).expect("it is of the form");
        let mrn = format!("{body}{digit}");
        prop_assert_eq!(valid::<Mrn>(&mrn).check_digit(), digit);
        assert_found::<Mrn>(&mrn, |place, wrong| {
            place < 17 && has_country(wrong) && is_the_same_by_iso_6346(&body, &wrong[..17])
        });
    }

    #[test]
    fn a_grn_is_read_with_and_without_a_voucher(
        body in "[0-9]{2}(DE|GB|XI|NO|US)[A-Z0-9]{12}", voucher in "[A-Z][0-9]{6}",
    ) {
        let digit = Grn::check_digit_of(&body).expect("it is of the form");
        let grn = format!("{body}{digit}");
        prop_assert!(valid::<Grn>(&grn).voucher().is_none());
        assert_found::<Grn>(&grn, |place, wrong| {
            place < 16 && has_country(wrong) && is_the_same_by_iso_6346(&body, &wrong[..16])
        });
        let with_voucher: Grn = valid(&format!("{grn}{voucher}"));
        prop_assert_eq!(with_voucher.voucher(), Some(&*voucher));
        prop_assert_eq!((with_voucher.serial(), with_voucher.check_digit()), (&body[4..], digit));
    }

    #[test]
    fn an_imo_number_hides_only_what_its_weights_hide(body in digits(6)) {
        let digit = ImoNumber::check_digit_of(&body).expect("these are six digits");
        let number = format!("{body}{digit}");
        prop_assert_eq!(valid::<ImoNumber>(&number).check_digit(), digit);
        assert_found::<ImoNumber>(&number, |place, wrong| {
            let difference = number.as_bytes()[place].abs_diff(wrong.as_bytes()[place]);
            match place {
                1 | 3 | 5 => difference == 5,
                2 => difference.is_multiple_of(2),
                _ => false,
            }
        });
    }

    #[test]
    fn a_cas_number_hides_only_what_its_weights_hide(body in "[1-9][0-9]{1,6}-[0-9]{2}") {
        let digit = CasNumber::check_digit_of(&body).expect("it is of the form");
        let number = format!("{body}-{digit}");
        prop_assert_eq!(valid::<CasNumber>(&number).check_digit(), digit);
        assert_found::<CasNumber>(&number, |place, wrong| {
            let difference = number.as_bytes()[place].abs_diff(wrong.as_bytes()[place]);
            let weight = body.bytes().skip(place).filter(u8::is_ascii_digit).count();
            let is_hidden = (usize::from(difference) * weight).is_multiple_of(10);
            place < body.len() && is_hidden && !wrong.starts_with('0')
        });
    }

    #[test]
    fn a_cus_number_hides_only_what_its_weights_hide(serial in digits(7)) {
        let digit = CusNumber::check_digit_of(&serial).expect("these are digits");
        let number = format!("{serial}-{digit}");
        prop_assert_eq!(valid::<CusNumber>(&number).check_digit(), digit);
        assert_found::<CusNumber>(&number, |place, wrong| {
            let difference = number.as_bytes()[place].abs_diff(wrong.as_bytes()[place]);
            place < 7 && (usize::from(difference) * (7 - place)).is_multiple_of(10)
        });
    }

    #[test]
    fn an_ilu_code_hides_only_what_iso_6346_hides(body in "[A-Z]{3}[A-IK][0-9]{6}") {
        let digit = IluCode::check_digit_of(&body).expect("it is of the form");
        prop_assert_eq!(u32::from(digit), remainder(&body) % 10);
        let code = format!("{body}{digit}");
        prop_assert_eq!(valid::<IluCode>(&code).check_digit(), digit);
        prop_assert!(code.parse::<ContainerNumber>().is_err());
        assert_found::<IluCode>(&code, |place, wrong| {
            let has_owner = "ABCDEFGHIK".contains(&wrong[3..4]);
            place < 10 && has_owner && is_the_same_by_iso_6346(&body, &wrong[..10])
        });
    }

    #[test]
    fn every_wrong_digit_of_vat_numbers_by_luhn_or_iso_7064_is_found(serial in "[1-9][0-9]{9}") {
        let with_check = |head: String, tail: &str| {
            let number = (0..10).map(|digit| format!("{head}{digit}{tail}"));
            number.filter(|number| number.parse::<VatNumber>().is_ok()).collect::<Vec<_>>()
        };
        let numbers = [
            with_check(format!("DE{}", &serial[..8]), ""),
            with_check(format!("HR{serial}"), ""),
            with_check(format!("SE{}", &serial[..9]), "01"),
        ];
        for found in numbers {
            let [number] = &found[..] else { panic!("one digit is right: {found:?}") };
            let wrong = changed(valid::<VatNumber>(number).as_str());
            for (_, wrong) in wrong.iter().filter(|(place, _)| *place > 1) {
                prop_assert!(wrong.parse::<VatNumber>().is_err(), "{} became {}", number, wrong);
            }
        }
    }

    #[test]
    fn every_wrong_character_of_an_lei_is_found(body in "[A-Z0-9]{18}") {
        let check = Lei::check_digits_of(&body).expect("it is of the form");
        let lei = format!("{body}{check:02}");
        prop_assert_eq!(valid::<Lei>(&lei).check_digits(), check);
        assert_found::<Lei>(&lei, |_, _| false);
    }

    #[test]
    fn every_wrong_character_of_an_iban_is_found(bank in "[A-Z]{4}", account in digits(14)) {
        let account = format!("{bank}{account}");
        let check = Iban::check_digits_of("GB", &account).expect("it is of the form");
        let iban = format!("GB{check:02}{account}");
        prop_assert_eq!(valid::<Iban>(&iban).check_digits(), check);
        assert_found::<Iban>(&iban, |_, _| false);
    }

    #[test]
    fn every_wrong_digit_of_gs1_is_found(body in digits(17)) {
        for length in [7, 11, 12, 13] {
            let body = &body[..length];
            let digit = Gtin::check_digit_of(body).expect("these are digits");
            let gtin = format!("{body}{digit}");
            prop_assert_eq!(valid::<Gtin>(&gtin).check_digit(), digit);
            assert_found::<Gtin>(&gtin, |_, _| false);
        }
        let digit = Gln::check_digit_of(&body[..12]).expect("these are digits");
        assert_found::<Gln>(valid::<Gln>(&format!("{}{digit}", &body[..12])).as_str(), |_, _| false);
        let digit = Sscc::check_digit_of(&body).expect("these are digits");
        assert_found::<Sscc>(valid::<Sscc>(&format!("{body}{digit}")).as_str(), |_, _| false);
    }

    #[test]
    fn the_right_check_digit_is_in_the_error(body in "[A-Z]{3}[UJZ][0-9]{6}", wrong in 1u8..10) {
        let right = ContainerNumber::check_digit_of(&body).expect("it is of the form");
        let wrong = (right + wrong) % 10;
        let error = format!("{body}{wrong}").parse::<ContainerNumber>().unwrap_err();
        prop_assert_eq!(error.expected_check_digit(), Some(right));
        prop_assert_eq!(
            error.problem(),
            &IdentifierProblem::CheckDigit { found: wrong, expected: right }
        );
    }

    #[test]
    fn identifiers_without_check_digits_are_written_as_they_are_read(
        eni in digits(8),
        eori in "((AT|DE|FR|CN|US)[0-9A-Z]{1,15})|((GB|XI)[0-9]{12}([0-9]{3})?)",
        ucr in "[0-9][A-Z]{2}[!-~]{2,32}",
        ducr in "[0-9](((GB|XI|GBXI)[0-9]{12})|(DE[0-9A-Z]{1,12}))-[-/()A-Z0-9]{1,17}",
        mucr in "(GB/[0-9A-Z]{3}-[0-9A-Z]{5,28})|(GB/[0-9A-Z]{9,12}-[0-9A-Z]{1,19})\
                 |(A:[0-9A-Z]{3}[0-9]{8})|(C:[A-Z]{3}[0-9A-Z]{3,30})",
        flight in "[0-9A-Z]{2,3}[0-9]{1,4}[A-Z]?",
        undg in 4u16..10_000,
    ) {
        valid::<EniNumber>(&eni);
        let eori: Eori = valid(&eori);
        prop_assert_eq!(format!("{}{}", eori.country(), eori.national_number()), eori.as_str());
        valid::<Ucr>(&ucr);
        let ducr: Ducr = valid(&ducr);
        let parts = format!("{}{}-{}", ducr.year(), ducr.eori(), ducr.reference());
        prop_assert_eq!(parts, ducr.as_str().replacen("GBXI", "XI", 1));
        prop_assert_eq!(Ucr::from(ducr).to_string(), ducr.as_str());
        let mucr: Mucr = valid(&mucr);
        prop_assert!(mucr.as_str().contains(mucr.code()));
        prop_assert!(mucr.as_str().ends_with(mucr.reference()));
        let flight: FlightNumber = valid(&flight);
        let suffix = flight.suffix().map(String::from).unwrap_or_default();
        let parts = format!("{}{}{suffix}", flight.airline(), flight.number());
        prop_assert_eq!(parts, flight.as_str());
        let number: UnDangerousGoodsNumber = valid(&format!("{undg:04}"));
        prop_assert_eq!(number.number(), undg);
    }

    #[test]
    fn no_text_makes_a_reader_panic(
        text in prop_oneof![any::<String>(), "[0-9A-Z:/-]{0,36}", "[GAC1][GBX:9][/A-Z0-9-]{0,34}",
            "(AT|BE|BG|CY|CZ|ES|FR|GB|IE|LV|NL|RO|SK)[0-9A-Z+*]{0,13}",],
    ) {
        read_as_everything(&text);
    }

    #[test]
    fn texts_are_in_the_order_of_their_characters(one in "[A-Z]{2}[A-Z0-9]{1,9}", two in "[A-Z]{2}[A-Z0-9]{1,9}") {
        if let (Ok(first), Ok(second)) = (one.parse::<Eori>(), two.parse::<Eori>()) {
            prop_assert_eq!(first.cmp(&second), one.cmp(&two));
        }
    }
}

/// Reads a text as each identifier and writes what comes of it.
fn read_as_everything(text: &str) {
    fn read<T: FromStr<Err = IdentifierError> + Display>(text: &str) {
        match text.parse::<T>() {
            Ok(identifier) => assert_eq!(identifier.to_string(), text),
            Err(error) => {
                assert!(!error.problem().to_string().is_empty() && !error.name().is_empty())
            }
        }
    }
    read::<CasNumber>(text);
    read::<ContainerNumber>(text);
    read::<CusNumber>(text);
    read::<Ducr>(text);
    read::<EniNumber>(text);
    read::<Eori>(text);
    read::<FlightNumber>(text);
    read::<Gln>(text);
    read::<Grn>(text);
    read::<Gtin>(text);
    read::<Iban>(text);
    read::<IluCode>(text);
    read::<ImoNumber>(text);
    read::<Lei>(text);
    read::<Mrn>(text);
    read::<Mucr>(text);
    read::<Sscc>(text);
    read::<Ucr>(text);
    read::<UnDangerousGoodsNumber>(text);
    read::<VatNumber>(text);
    let _ = IluCode::is_meant(text);
    let bodies = [
        CasNumber::check_digit_of(text),
        ContainerNumber::check_digit_of(text),
        CusNumber::check_digit_of(text),
        IluCode::check_digit_of(text),
        Gln::check_digit_of(text),
        Grn::check_digit_of(text),
        Gtin::check_digit_of(text),
        ImoNumber::check_digit_of(text),
        Lei::check_digits_of(text),
        Mrn::check_digit_of(text),
        Sscc::check_digit_of(text),
        Iban::check_digits_of("GB", text),
        Iban::check_digits_of(text, "WEST12345698765432"),
    ];
    assert!(bodies.into_iter().flatten().all(|check| check < 99));
}

#[test]
fn the_hole_of_iso_6346_is_where_it_is_known_to_be() {
    // Both have the check digit 0, the first for the remainder 10 and the second for 0.
    let (ten, zero) = ("TASU117000", "TASU117002");
    assert_eq!((remainder(ten), remainder(zero)), (10, 0));
    valid::<ContainerNumber>(&format!("{ten}0"));
    valid::<ContainerNumber>(&format!("{zero}0"));
    // A, K and U are 10, 21 and 32, so they stand for each other.
    for owner in ["ASU", "KSU", "USU"] {
        valid::<ContainerNumber>(&format!("{owner}U1170004"));
    }
}

#[test]
fn an_error_names_the_text_and_what_it_should_be() {
    let error = "CSQU3054384".parse::<ContainerNumber>().unwrap_err();
    assert_eq!(
        error.to_string(),
        r#""CSQU3054384" is not a valid container number: the check digit is 4; expected: 3"#
    );
    assert_eq!((error.name(), error.text()), ("container number", "CSQU3054384"));
    let error = "213800KUD8LXJWSQ9D15".parse::<Lei>().unwrap_err();
    assert_eq!(error.expected_check_digit(), Some(58));
    assert_eq!("".parse::<Lei>().unwrap_err().expected_check_digit(), None);
}

#[test]
fn a_long_text_is_cut_in_messages() {
    let error = "é".repeat(41).parse::<Mrn>().unwrap_err();
    let shown = "é".repeat(40);
    assert_eq!(
        error.to_string(),
        format!("\"{shown}…\" is not a valid MRN: its length is 41; expected: 18")
    );
}

#[test]
fn identifiers_are_held_in_place_and_none_takes_no_room() {
    assert_eq!(size_of::<ContainerNumber>(), 12);
    assert_eq!(size_of::<Option<ContainerNumber>>(), 12);
    assert_eq!(size_of::<Option<Iban>>(), 35);
}
