//! What the numbers of containers and of other loading units share: four letters, six digits and the check
//! digit of ISO 6346. Only the fourth letter tells them apart.

use super::check;
use super::error::Expected::{Digit, Letter, OneOf};
use super::error::IdentifierProblem;
use super::form::{self, Run};

/// The form of the numbers with one of these fourth letters.
pub(super) const fn form(fourth: &'static str) -> [Run; 4] {
    [Letter.times(3), OneOf(fourth).once(), Digit.times(6), Digit.once()]
}

/// Whether a text has the form, and the right check digit.
pub(super) fn check(text: &str, form: &[Run; 4]) -> Result<(), IdentifierProblem> {
    form::read(text, form)?;
    check::last_digit(text, check::iso_6346)
}

/// The check digit that belongs to the ten characters before it, if they are of the form.
pub(super) fn check_digit_of(body: &str, form: &[Run; 4]) -> Option<u8> {
    form::read(body, &form[..3]).ok().map(|()| check::iso_6346(body))
}

/// Adds to an identifier of such a form (`const FORM`) what it shares with the others: its check, its
/// check digit, and the six digits before that, of which it is said who tells apart what by them.
macro_rules! loading_unit {
    ($Name:ident, $example:literal, $(#[$serial:meta])*) => {
        impl $Name {
            /// The check digit that belongs to the ten characters before it, if they are of the form.
            ///
            /// ```
            #[doc = concat!("use customs_codes::identifier::", stringify!($Name), ";")]
            ///
            #[doc = concat!("let number: ", stringify!($Name), " = \"", $example, "\".parse()?;")]
            #[doc = concat!("let body = &\"", $example, "\"[..10];")]
            #[doc = concat!(
                "assert_eq!(", stringify!($Name), "::check_digit_of(body), Some(number.check_digit()));"
            )]
            /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
            /// ```
            #[must_use]
            pub fn check_digit_of(body: &str) -> Option<u8> {
                $crate::identifier::loading_unit::check_digit_of(body, &FORM)
            }

            fn check(text: &str) -> Result<(), $crate::identifier::IdentifierProblem> {
                $crate::identifier::loading_unit::check(text, &FORM)
            }

            $(#[$serial])*
            #[must_use]
            pub fn serial(&self) -> &str {
                &self.as_str()[4..10]
            }

            /// The check digit.
            #[must_use]
            pub fn check_digit(&self) -> u8 {
                $crate::identifier::check::number(&self.as_str()[10..])
            }
        }
    };
}

pub(super) use loading_unit;
