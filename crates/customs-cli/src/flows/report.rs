//! The sums as a `TradeFlowReport`, the message that `customs mirror` reads.

use std::path::Path;

use chrono::{DateTime as ChronoDateTime, NaiveDate};
use customs_analysis::{Dimension, Flows, MadeReport, Reason, ReportHeader};
use customs_codes::COUNTRIES;
use customs_exchange::body::TradeFlowReport;
use customs_exchange::envelope::{
    Administration, Handling, HandlingRequired, Header, HeaderRequired, LegalBasis,
    MessageRequired, VERSION,
};
use customs_exchange::lists::{
    HandlingClassification, LegalInstrument, OnwardTransfer, PermittedPurpose, PermittedRecipients,
    Urgency, UseAsEvidence,
};
use customs_exchange::{Body, Message as Exchange};
use customs_hs::Edition;
use customs_message::Message;
use customs_model::{Code, DateTime, Indicator};

use crate::arguments::Target;
use crate::failure::Failure;
use crate::flows::arguments::Flows as Arguments;
use crate::text::counted;
use crate::{Status, convert, now, output};

/// A report that was asked for.
pub(super) struct Wanted {
    target: Target,
    header: ReportHeader,
    recipient: String,
    message_id: String,
    instrument: LegalInstrument,
}

impl Wanted {
    /// That of the arguments, if they ask for one.
    pub(super) fn of(arguments: &Arguments) -> Result<Option<Self>, Failure> {
        let Some(target) = arguments.report else { return Ok(None) };
        // Nothing of these can be missing: the command line asks for them.
        let given = |value: &Option<String>| value.clone().unwrap_or_default();
        let country = |option: &str, value: &Option<String>| {
            let code = given(value).to_uppercase();
            match COUNTRIES.contains(&code) {
                true => Ok(code),
                false => Err(Failure::new(
                    format!("{option} {code}"),
                    "not a country; give two letters of ISO 3166-1",
                )),
            }
        };
        let reporter = country("--reporter", &arguments.reporter)?;
        let recipient = country("--recipient", &arguments.recipient)?;
        if reporter == recipient {
            let what = "a country does not report to itself; give the other country";
            return Err(Failure::new(format!("--recipient {recipient}"), what));
        }
        let period = given(&arguments.period);
        let edition = edition(arguments.hs_edition, &period)?;
        let header = ReportHeader::new(&reporter, &period, edition, given(&arguments.currency));
        let message_id = arguments.message_id.clone();
        let message_id = message_id.unwrap_or_else(|| format!("{reporter}-{recipient}-{period}-0"));
        let instrument = arguments.legal_basis.clone();
        Ok(Some(Self { target, header, recipient, message_id, instrument }))
    }

    /// By what a report is summed.
    pub(super) fn dimensions(&self) -> Vec<Dimension> {
        let period = if self.header.period.len() > 4 { Dimension::Month } else { Dimension::Year };
        vec![Dimension::Flow, Dimension::Subheading, Dimension::Partner, period]
    }

    /// Writes the report of what was counted, and says what it leaves out.
    pub(super) fn write(self, flows: Flows, output: Option<&Path>) -> Result<Status, Failure> {
        // What changes another declaration is no trade of its own.
        let is_trade = |(reason, _): &(Reason, u64)| *reason != Reason::NotOriginal;
        let is_incomplete = flows.uncounted().any(|it| is_trade(&it));
        let made =
            flows.into_report(&self.header).expect("the sums have the dimensions of a report");
        let leaves_out = self.tell_left_out(&made);
        if made.report.row.is_empty() {
            let what =
                format!("no trade of {} in {} to report", self.header.period, self.header.currency);
            return Err(Failure::new("no report is written", what));
        }
        let target = self.target;
        let message = Message::from(self.message(made.report));
        let is_whole = convert::write(output, target, &message)?;
        Ok(if leaves_out || is_incomplete || !is_whole { Status::Findings } else { Status::Clean })
    }

    /// Says what the report leaves out, and whether that is trade of its period.
    fn tell_left_out(&self, made: &MadeReport) -> bool {
        let items = |count: u64| counted(usize::try_from(count).unwrap_or(usize::MAX), "item");
        let mut leaves_out = false;
        for (currency, count) in &made.other_currencies {
            leaves_out = true;
            output::tell(&format!("not in the report: {} in {currency}\n", items(*count)));
        }
        for (count, why) in [
            (made.undated, "without a date; give --date"),
            (made.too_long, "whose sum has too many digits"),
        ] {
            if count > 0 {
                leaves_out = true;
                output::tell(&format!("not in the report: {} {why}\n", items(count)));
            }
        }
        if made.other_periods > 0 {
            let items = items(made.other_periods);
            output::tell(&format!("not in the report: {items} of other periods\n"));
        }
        leaves_out
    }

    /// The message around a report.
    fn message(self, report: TradeFlowReport) -> Exchange<TradeFlowReport> {
        let administration = |country: &str| {
            let name = COUNTRIES.name(country).unwrap_or(country);
            Administration::new(country, format!("Customs administration, {name}"))
        };
        let sender = administration(&self.header.reporter);
        let recipient = administration(&self.recipient);
        let prepared = ChronoDateTime::from_timestamp(now(), 0).unwrap_or_default();
        let header = Header::new(HeaderRequired {
            message_id: self.message_id.into(),
            message_type: TradeFlowReport::TYPE.into(),
            function_code: "9".into(),
            schema_version: VERSION.into(),
            sender,
            recipient: vec![recipient],
            prepared_at: DateTime::utc(prepared),
            urgency_code: Urgency::Routine.into(),
            test: Indicator::from(false),
        });
        let handling = Handling::new(HandlingRequired {
            classification_code: HandlingClassification::Amber.into(),
            permitted_purpose_code: vec![PermittedPurpose::Statistics.into()],
            permitted_recipients_code: PermittedRecipients::CustomsOnly.into(),
            onward_transfer_code: OnwardTransfer::WithConsent.into(),
            use_as_evidence_code: UseAsEvidence::Forbidden.into(),
            contains_personal_data: Indicator::from(false),
            feedback_expected: Indicator::from(false),
        });
        let legal_basis = vec![LegalBasis::new(self.instrument)];
        Exchange::new(MessageRequired { header, legal_basis, handling, body: report })
    }
}

/// The edition that was given, or the one in force in the period.
fn edition(given: Option<u16>, period: &str) -> Result<Edition, Failure> {
    if let Some(year) = given {
        return Edition::of_year(year).ok_or_else(|| {
            let known = Edition::ALL.map(|it| it.year().to_string()).join(", ");
            Failure::new(format!("--hs-edition {year}"), format!("there are {known}"))
        });
    }
    let what = "not a period; write 2026 for a year, 202603 for a month";
    let wrong = || Failure::new(format!("--period {period}"), what);
    first_day(period).and_then(Edition::at).ok_or_else(wrong)
}

/// The first day of a year or a month.
fn first_day(period: &str) -> Option<NaiveDate> {
    if !period.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(period.len(), 4 | 6) {
        return None;
    }
    let month = if period.len() == 6 { period[4..].parse().ok()? } else { 1 };
    NaiveDate::from_ymd_opt(period[..4].parse().ok()?, month, 1)
}

/// The instrument that a legal basis can be, by its code.
pub(crate) fn legal_basis(text: &str) -> Result<LegalInstrument, String> {
    match LegalInstrument::from(&Code::from(text)) {
        LegalInstrument::Other | LegalInstrument::Unknown(_) => {
            let known = LegalInstrument::LIST.codes.iter().map(|(code, _)| *code);
            let other = LegalInstrument::Other;
            let known: Vec<_> = known.filter(|code| *code != other.as_str()).collect();
            Err(format!("write one of {}", known.join(", ")))
        }
        instrument => Ok(instrument),
    }
}
