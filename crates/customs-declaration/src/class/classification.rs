//! [`Classification`], [`DangerousGoods`]: which goods they are, as a code (WCO classes 21A, 12C).

use customs_hs::{CodeProblem, HsCode, NationalCode, ParseError};
use customs_macros::class;
use customs_model::{Code, Identifier, Numeric};

/// A code for the goods in a nomenclature, or one part of such a code (WCO class 21A).
#[class("21A")]
pub struct Classification {
    /// Number of the code in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The code, for example 90230010 in the Combined Nomenclature.
    #[element("145", "an..18")]
    pub id: Option<Identifier>,
    /// Which nomenclature the code comes from, for example TSP for the first eight digits, TRC for
    /// the two digits after them, TRA and GN for additional codes, CV for a chemical (CUS) number.
    // A published dictionary leaves the id out; responses report this element as 337.
    #[element("337", "an..3", codes = "UN/EDIFACT 7143")]
    pub identification_type_code: Option<Code>,
}

/// Types of a classification (UN/EDIFACT 7143) whose codes begin with a number of the Harmonized
/// System.
const TARIFF_NUMBERS: [&str; 2] = ["TSP", "HS"];

impl Classification {
    /// Whether it is a tariff number: its type says so, or there is none.
    fn is_tariff_number(&self) -> bool {
        let of_type = self.identification_type_code.as_ref();
        of_type.is_none_or(|code| TARIFF_NUMBERS.contains(&code.as_str()))
    }

    /// The code as a tariff number, with the digits a country adds; nothing where there is no code
    /// or where it is not a tariff number, such as an additional code.
    ///
    /// # Errors
    /// [`ParseError`], which says what is wrong with the code.
    ///
    /// ```
    /// use customs_declaration::{Classification, build::*};
    ///
    /// let instant_tea = Classification {
    ///     id: id("21012092"),
    ///     identification_type_code: code("TSP"),
    ///     ..Default::default()
    /// };
    /// let number = instant_tea.national_code().expect("it is a tariff number")?;
    /// assert_eq!((number.digits(), number.subheading()?.to_string()), (8, "210120".to_owned()));
    ///
    /// let additional = Classification {
    ///     id: id("X413"),
    ///     identification_type_code: code("TRA"),
    ///     ..Default::default()
    /// };
    /// assert!(additional.national_code().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn national_code(&self) -> Option<Result<NationalCode, ParseError>> {
        let id = self.id.as_ref().filter(|_| self.is_tariff_number())?;
        Some(id.as_str().parse())
    }

    /// The number of the Harmonized System the code begins with: the first six digits, or all where
    /// it is a chapter or a heading. Nothing where [`Classification::national_code`] has nothing.
    ///
    /// # Errors
    /// [`ParseError`], also for chapters 98 and 99, which are no part of the Harmonized System.
    #[must_use]
    pub fn hs_code(&self) -> Option<Result<HsCode, ParseError>> {
        let id = self.id.as_ref().filter(|_| self.is_tariff_number())?.as_str();
        let code = match id.parse::<HsCode>() {
            Err(error) if matches!(error.problem(), CodeProblem::National { .. }) => {
                id.parse::<NationalCode>().and_then(|code| {
                    code.subheading()
                        .map(HsCode::from)
                        .map_err(|problem| ParseError::new(id, problem))
                })
            }
            code => code,
        };
        Some(code)
    }
}

/// Goods that are dangerous to carry (WCO class 12C).
#[class("12C")]
pub struct DangerousGoods {
    /// Number of the dangerous goods in their list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The four-digit United Nations number, for example 1203 for petrol.
    #[element("506", "an..4")]
    pub undg_id: Option<Identifier>,
}
