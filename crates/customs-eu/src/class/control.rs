//! What customs and traders find on looking.

use customs_macros::class;
use customs_model::{Code, Count, Date, Flag, Text};

/// What a control found.
#[class(camel_case)]
pub struct ControlResult {
    /// The result, by a code.
    #[element(format = "an2")]
    pub code: Option<Code>,
    /// The day.
    #[element]
    pub date: Option<Date>,
    /// Who controlled.
    #[element(format = "an..70")]
    pub controlled_by: Option<Text>,
    /// A remark.
    #[element(format = "an..512")]
    pub remark: Option<Text>,
    /// The result in words.
    #[element(format = "an..512")]
    pub text: Option<Text>,
}

/// A control that is going to take place.
#[class(camel_case)]
pub struct TypeOfControls {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The kind of control.
    #[element(format = "an..3", codes = "CL716", blanks = "kept")]
    pub r#type: Option<Code>,
    /// In words.
    #[element(format = "an..512")]
    pub text: Option<Text>,
}

/// How unloading goes on after a control in the course of it.
#[class(camel_case, name = "CTLControl")]
pub struct CtlControl {
    /// Which time unloading goes on.
    #[element(format = "n1")]
    pub continue_unloading: Option<Count>,
}

/// What unloading found.
#[class(camel_case)]
pub struct UnloadingRemark {
    /// Whether the goods are as declared.
    #[element]
    pub conform: Option<Flag>,
    /// Whether all is unloaded.
    #[element]
    pub unloading_completion: Option<Flag>,
    /// The day of unloading.
    #[element]
    pub unloading_date: Option<Date>,
    /// Whether the seals are in order.
    #[element]
    pub state_of_seals: Option<Flag>,
    /// What else unloading found.
    #[element(format = "an..512")]
    pub unloading_remark: Option<Text>,
}
