//! The number of dangerous goods.

use super::error::Expected::Digit;
use super::error::IdentifierProblem;
use super::form;
use super::newtype::identifier;

identifier! {
    /// The number of the United Nations for dangerous goods (UNDG): four digits, from 0004. The
    /// letters `UN` that are before it on a package are not part of it.
    ///
    /// ```
    /// use customs_codes::identifier::UnDangerousGoodsNumber;
    ///
    /// let petrol: UnDangerousGoodsNumber = "1203".parse()?;
    /// assert_eq!(petrol.number(), 1203);
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    UnDangerousGoodsNumber, 4, "UN number"
}

impl UnDangerousGoodsNumber {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &[Digit.times(4)])?;
        if text < "0004" { Err(IdentifierProblem::NotInUse) } else { Ok(()) }
    }

    /// Its value.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.as_str().parse().expect("these are four digits")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn numbers_begin_with_0004() {
        assert_eq!(valid::<UnDangerousGoodsNumber>("0004").number(), 4);
        for text in ["0000", "0001", "0002", "0003"] {
            assert_eq!(
                message::<UnDangerousGoodsNumber>(text),
                "the numbers 0000 to 0003 are not in use; the first is 0004"
            );
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<UnDangerousGoodsNumber>;
        assert_eq!(problem("UN1203"), "its length is 6; expected: 4");
        assert_eq!(problem("12O3"), "character 3 is 'O'; a digit is expected here");
    }
}
