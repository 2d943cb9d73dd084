//! Texts in memory, checked as files are: for editors.

use std::ops::ControlFlow;

use customs_check::Checkers;
use customs_report::FileReport;

use super::Settings;
use super::ignores::{Comments, Within};
use crate::failure::Failure;
use crate::limits::GivenLimits;
use crate::messages;
use crate::validate::arguments::Validate;

/// Checks texts as a run with the same settings checks files.
pub(crate) struct TextChecker {
    settings: Settings,
    checkers: Checkers,
}

impl TextChecker {
    pub(crate) fn of(arguments: &Validate, given: GivenLimits) -> Result<Self, Failure> {
        let settings = Settings::of(arguments, given, None)?;
        let checkers = settings.checkers()?;
        Ok(Self { settings, checkers })
    }

    /// The reports on the messages of a text; none where it is something else, and well-formed.
    pub(crate) fn reports(&self, name: &str, text: &str) -> Vec<FileReport> {
        let (mut reports, mut comments) = (Vec::new(), Comments::default());
        self.checkers.reader().each_in(text, &mut |document, count| {
            let mut about = None;
            let mut report = match document {
                Ok(document) => {
                    let profile = document.profile.clone();
                    let (text_of, origin) = (document.text, document.origin);
                    let within = Within {
                        file: Some(text),
                        text: text_of,
                        origin,
                        syntax: document.syntax,
                        is_only: count == 1,
                    };
                    about = comments.of_message(&within, || self.checkers.of(&profile));
                    FileReport::of(name, &profile, Ok(self.checkers.judge(document)))
                }
                Err(error) if messages::is_passed_over(&error) => return ControlFlow::Continue(()),
                Err(error) => FileReport::unreadable(name, &error),
            };
            self.settings.ignore(about.as_ref(), &mut report);
            reports.push(report);
            ControlFlow::Continue(())
        });
        reports
    }
}
