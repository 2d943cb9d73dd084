//! The code lists of our own: what the treaties name in words and no public list has a code for.
//!
//! A code is a word of the list, in CamelCase. What a list does not have is `Other` where the list has
//! that, with words beside it.

/// A code list of this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// The id by which elements name it, for instance `outcome`.
    pub id: &'static str,
    /// What it is a list of.
    pub title: &'static str,
    /// The codes and what they mean, in a sensible order.
    pub codes: &'static [(&'static str, &'static str)],
}

impl List {
    /// Whether a code is in the list.
    ///
    /// ```
    /// use customs_exchange::lists;
    ///
    /// assert!(lists::outcome::LIST.contains("Declined"));
    /// assert!(!lists::outcome::LIST.contains("declined"));
    /// ```
    #[must_use]
    pub fn contains(&self, code: &str) -> bool {
        self.codes.iter().any(|(known, _)| *known == code)
    }
}

/// The list of this id among those of this crate.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static List> {
    ALL.iter().copied().find(|list| list.id == id)
}

/// Declares the lists, a module each with a constant for every code, and `ALL` of them.
macro_rules! lists {
    ($(#[doc = $title:literal] $module:ident = $id:literal { $($NAME:ident = $code:literal: $meaning:literal;)* })*) => {
        $(
            #[doc = $title]
            pub mod $module {
                $(#[doc = $meaning] pub const $NAME: &str = $code;)*

                #[doc = $title]
                pub const LIST: super::List = super::List {
                    id: $id,
                    title: $title,
                    codes: &[$(($code, $meaning)),*],
                };
            }
        )*

        /// Every list of this crate.
        pub const ALL: &[&List] = &[$(&$module::LIST),*];
    };
}

lists! {
    /// How soon a message has to be dealt with.
    urgency = "urgency" {
        ROUTINE = "Routine": "In the ordinary course of business.";
        URGENT = "Urgent": "Before ordinary business.";
        IMMEDIATE = "Immediate": "At once: a vital interest is at stake.";
    }
    /// The kind of instrument a message rests on.
    instrument = "instrument" {
        NAIROBI = "Nairobi1977": "The Nairobi Convention of 1977 on mutual assistance against customs offences.";
        JOHANNESBURG = "Johannesburg2003": "The Johannesburg Convention of 2003 on mutual assistance in customs matters.";
        BILATERAL = "BilateralAgreement": "An agreement of two countries on assistance in customs matters.";
        TRADE_FACILITATION = "WtoTfa": "The Trade Facilitation Agreement of the WTO, article 12.";
        REGIONAL = "RegionalAct": "An act of a customs union or region.";
        MUTUAL_RECOGNITION = "MutualRecognitionArrangement": "An arrangement to recognise each other's trusted traders.";
        TIR = "TirConvention": "The TIR Convention of 1975.";
        COMMON_TRANSIT = "CommonTransitConvention": "The convention on a common transit procedure.";
        TOBACCO = "FctcProtocol": "The protocol to eliminate illicit trade in tobacco products.";
        KYOTO = "RevisedKyoto": "The Revised Kyoto Convention.";
        MEMORANDUM = "MemorandumOfUnderstanding": "A memorandum of understanding between administrations.";
        NATIONAL_LAW = "NationalLaw": "The law of the sender's country.";
        OTHER = "Other": "Another instrument, named by its title.";
    }
    /// How far a message may be spread: the Traffic Light Protocol, version 2.0.
    classification = "classification" {
        RED = "RED": "For the eyes of the recipients named, nobody else.";
        AMBER_STRICT = "AMBER+STRICT": "Within the organisation of the recipient, as far as needed.";
        AMBER = "AMBER": "Within the organisation of the recipient and its clients, as far as needed.";
        GREEN = "GREEN": "Within the community of the recipient.";
        CLEAR = "CLEAR": "Without a limit.";
    }
    /// What the recipient may use a message for.
    purpose = "purpose" {
        ASSISTANCE = "AdministrativeAssistance": "Assistance in customs matters.";
        RISK_ANALYSIS = "RiskAnalysis": "The analysis of risks.";
        CRIMINAL_PROCEEDINGS = "CriminalProceedings": "Proceedings before criminal courts.";
        STATISTICS = "Statistics": "Statistics that name nobody.";
        MUTUAL_RECOGNITION = "MutualRecognition": "The benefits of mutually recognised traders.";
        TRANSIT_CONTROL = "TransitControl": "The control of transit movements.";
        TRAINING = "Training": "The training of officers.";
        OTHER = "Other": "Something else, named in the conditions.";
    }
    /// Who may see a message at the recipient's side.
    permitted_recipients = "permitted-recipients" {
        CUSTOMS_ONLY = "CustomsOnly": "The customs administration alone.";
        NAMED = "NamedAuthorities": "The authorities that are named, and customs.";
        ANY = "AnyCompetentAuthority": "Every authority that is competent in the matter.";
    }
    /// Whether a message may be passed on to others.
    onward_transfer = "onward-transfer" {
        FORBIDDEN = "Forbidden": "It may not.";
        WITH_CONSENT = "WithPriorConsent": "If the sender agrees beforehand.";
        ALLOWED = "Allowed": "It may.";
    }
    /// Whether a message may be used as evidence.
    use_as_evidence = "use-as-evidence" {
        FORBIDDEN = "Forbidden": "It may not.";
        WITH_CONSENT = "WithConsent": "If the sender agrees.";
        ALLOWED = "Allowed": "It may.";
    }
    /// The form of a signature that stands apart from what is signed.
    signature_format = "signature-format" {
        JWS = "JwsDetached": "JSON Web Signature with a detached payload (RFC 7515, appendix F).";
        XADES = "XAdES": "XML Advanced Electronic Signature (ETSI EN 319 132).";
        CMS = "Cms": "Cryptographic Message Syntax (RFC 5652).";
        OTHER = "Other": "Another form, agreed between the parties.";
    }
    /// Whether a message was received, understood, or could not be read.
    acknowledgement = "acknowledgement" {
        POSITIVE = "Positive": "It was received and understood.";
        FUNCTIONAL = "FunctionalNack": "It was read, and its content is refused.";
        SYNTAX = "SyntaxNack": "It could not be read.";
    }
    /// What a person has to do with a matter.
    person_role = "person-role" {
        SUSPECT = "Suspect": "Is suspected of an offence.";
        CONVICTED = "Convicted": "Was convicted of an offence.";
        WITNESS = "Witness": "Saw or knows something.";
        OWNER = "Owner": "Owns the goods, the means of transport or the premises.";
        CARRIER = "Carrier": "Carried the goods.";
        OTHER = "Other": "Something else.";
    }
    /// The state of a seal.
    seal_state = "seal-state" {
        INTACT = "Intact": "It is whole.";
        BROKEN = "Broken": "It is broken.";
        MISSING = "Missing": "It is not there.";
        REPLACED = "Replaced": "Another is in its place.";
    }
    /// What happens at a place on a way.
    place_role = "place-role" {
        ORIGIN = "Origin": "The goods come from there.";
        LOADING = "Loading": "They are loaded.";
        TRANSHIPMENT = "Transhipment": "They change the means of transport.";
        TRANSIT = "Transit": "They pass through.";
        DISCHARGE = "Discharge": "They are unloaded.";
        DESTINATION = "Destination": "They stay there.";
    }
    /// How a request was answered.
    outcome = "outcome" {
        FULFILLED = "Fulfilled": "Everything asked for is given.";
        PARTLY = "PartlyFulfilled": "A part is given.";
        INTERIM = "Interim": "More will follow.";
        DECLINED = "Declined": "It is refused, for the reasons given.";
        POSTPONED = "Postponed": "It is put off, for the reasons given.";
        TRANSFERRED = "Transferred": "It was passed to the authority that is competent.";
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_list_is_found_by_its_id_and_has_every_code_once() {
        let mut ids = HashSet::new();
        for list in ALL {
            assert!(ids.insert(list.id), "{}", list.id);
            assert_eq!(by_id(list.id), Some(*list));
            let codes: HashSet<_> = list.codes.iter().map(|(code, _)| code).collect();
            assert_eq!(codes.len(), list.codes.len(), "{}", list.id);
        }
        assert_eq!(by_id("no-list"), None);
    }
}
