//! What several files of tests need.

use std::sync::LazyLock;

use customs_declaration::{Declaration, build::code};
use customs_model::DateTime;
use customs_model::Profile;

/// The UK profile with the rules on the format alone. The others have their fixtures, and a test each.
pub(crate) fn uk() -> &'static Profile {
    static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
        let text = "id: uk\ntitle: UK\nextends: uk-dms-3.6\nrule: all off\nrule: format on\n";
        customs_message::read_profile(text).unwrap()
    });
    &PROFILE
}

/// A declaration without findings.
pub(crate) fn declaration() -> Declaration {
    Declaration { function_code: code("9"), ..Default::default() }
}

pub(crate) fn with_date(text: &str, format_code: Option<&str>) -> Declaration {
    let date = text.parse::<DateTime>().unwrap().with_format_code(format_code);
    Declaration { issue_date_time: Some(date), ..declaration() }
}
