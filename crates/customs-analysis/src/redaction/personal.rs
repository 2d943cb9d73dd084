//! Which places of a message say something of persons: [`place_of`].
//!
//! The names of elements decide, which mean the same in every vocabulary of the workspace. A text is free
//! text unless it is known to be something else.

use std::collections::{HashMap, HashSet};
use std::convert::Infallible;

use customs_exchange::lists::RiskAxis;
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{Path, Root, ValueType, walk};
use serde::Serialize;

/// What is said of persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonalKind {
    /// All that a message says of a natural person.
    Person,
    /// A file that goes with a message, in which persons can be seen.
    Attachment,
    /// A signature: it signs the message as it was.
    Signature,
    /// The name of a party, or of whom to reach there.
    Name,
    /// A telephone number, an e-mail address.
    Contact,
    /// A part of an address, but for the country.
    Address,
    /// The number of a party, of a person or of a vehicle.
    Identifier,
    /// Free text, in which anything can be said.
    FreeText,
    /// A reference of a declaration, a document or a consignment, which its sender chose.
    Reference,
}

impl PersonalKind {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Person => "data of a natural person",
            Self::Attachment => "attachment",
            Self::Signature => "signature",
            Self::Name => "name",
            Self::Contact => "telephone, e-mail",
            Self::Address => "address",
            Self::Identifier => "identifier",
            Self::FreeText => "free text",
            Self::Reference => "reference",
        }
    }

    /// What a place is of that the library of messages takes out by itself.
    pub(super) fn of_taken_out(path: &Path) -> Self {
        match path.steps().get(1).map(|step| &*step.name) {
            Some("Attachment") => Self::Attachment,
            Some("Signature") => Self::Signature,
            _ => Self::Person,
        }
    }

    /// Whether it is personal where it stays. References are of consignments.
    pub(super) const fn is_personal(self) -> bool {
        !matches!(self, Self::Reference)
    }
}

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It says something of persons.
    Personal(PersonalKind),
    /// A reference, in which numbers of parties can be.
    Reference,
    /// It names an attachment, which is taken out.
    OfAnAttachment,
    /// Nothing of persons.
    Other,
}

/// Classes that are of natural persons as a whole.
pub(super) fn class_of_persons(name: &str) -> bool {
    matches!(name, "NominalData" | "StatementTaken" | "CrewMember" | "Person")
}

/// The classes of parties. All of them can be natural persons.
const PARTIES: [&str; 38] = [
    "AEOMutualRecognitionParty",
    "Agent",
    "AuthorisationHolder",
    "Authenticator",
    "Buyer",
    "Carrier",
    "Consignee",
    "Consignor",
    "Declarant",
    "Deconsolidator",
    "DomesticDutyTaxParty",
    "EconomicOperator",
    "Exporter",
    "FirstCustomer",
    "HolderOfTheTransitProcedure",
    "Importer",
    "LaterPurchaser",
    "Manufacturer",
    "Master",
    "NotifyParty",
    "Operator",
    "OtherIdentification",
    "Owner",
    "Party",
    "Payee",
    "Payer",
    "Producer",
    "Provider",
    "Representative",
    "RepresentativePerson",
    "Reporter",
    "Seller",
    "StuffingEstablishment",
    "Submitter",
    "Supplier",
    "Surety",
    "Warehousekeeper",
    "Witness",
];

/// Elements that are the name of a party or a person, wherever they are.
const NAMES: [&str; 8] = [
    "AffixedBy",
    "AgentName",
    "ConsigneeName",
    "ContactName",
    "ExporterName",
    "MadeBy",
    "Operator",
    "Authentication",
];

/// Elements that are the number of a party, wherever they are.
const IDENTIFIERS: [&str; 7] = [
    "AgentID",
    "AuthorisationHolder",
    "ExporterID",
    "LearnerID",
    "LicenceID",
    "TraderID",
    "identification",
];

/// Texts that are no free text: names of authorities and places, of laws, of media.
const NO_FREE_TEXT: [&str; 27] = [
    "Annex",
    "Article",
    "ArrivalInCountryLocationName",
    "Brand",
    "CommodityDescription",
    "CompetenceFramework",
    "CountrySubDivisionName",
    "Issuer",
    "IssuingAuthority",
    "IssuingAuthorityName",
    "Law",
    "Level",
    "LocationName",
    "MediaType",
    "Name",
    "NamedAuthority",
    "Paragraph",
    "Path",
    "Programme",
    "Provenance",
    "ResponsibleAgencyName",
    "ScopeRegion",
    "Species",
    "Value",
    "WCOTypeName",
    "authorisationReferenceNumber",
    "Authority",
];

/// References that senders choose, and documents.
const REFERENCES: [&str; 13] = [
    "CaseReferenceID",
    "ClaimID",
    "ConversationID",
    "CorrelationID",
    "DeclarationID",
    "FunctionalReferenceID",
    "InvoiceID",
    "MessageID",
    "OrderID",
    "ReferenceID",
    "TraderAssignedReferenceID",
    "UCRID",
    "AuthorisationID",
];

/// What one place of a message says of another.
#[derive(Default)]
pub(super) struct Facts {
    /// The means of transport whose number is that of a road vehicle.
    vehicles: HashSet<String>,
    /// The axis, or the path, of indicators of risk.
    indicators: HashMap<String, String>,
}

impl Facts {
    pub(super) fn of(message: &dyn Root) -> Self {
        let mut finder = Finder { path: Path::default(), facts: Self::default() };
        let Ok(()) = walk(message, &mut finder);
        finder.facts
    }

    fn is_vehicle(&self, parent: &Path) -> bool {
        self.vehicles.contains(&parent.to_string())
    }

    /// Whether an indicator looks for names of parties.
    fn looks_for_names(&self, parent: &Path) -> bool {
        let looked_at = self.indicators.get(&parent.to_string());
        looked_at.is_some_and(|it| {
            it == RiskAxis::Operator.as_str() || it.ends_with("/Name") || it.ends_with(".R011")
        })
    }
}

/// The codes of numbers of road vehicles: the registration of a vehicle, of a trailer.
const VEHICLES: [&str; 2] = ["30", "31"];

struct Finder {
    path: Path,
    facts: Facts,
}

impl Visitor for Finder {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        let here = || self.path.to_string();
        match (entry.name, leaf.text) {
            ("IdentificationTypeCode", code) if VEHICLES.contains(&code) => {
                self.facts.vehicles.insert(here());
            }
            ("ModeCode", "3") => {
                self.facts.vehicles.insert(here());
            }
            ("AxisCode" | "Path", text) => {
                self.facts.indicators.insert(here(), text.to_owned());
            }
            _ => {}
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

/// What a place of a message is.
pub(super) fn place_of(path: &Path, value: ValueType, facts: &Facts) -> Place {
    let names: Vec<&str> = path.steps().iter().map(|step| &*step.name).collect();
    let [above @ .., parent, name] = names.as_slice() else { return Place::Other };
    let (parent, name) = (*parent, *name);
    let is_word = matches!(value, ValueType::Text | ValueType::Identifier);
    if name.ends_with("AttachmentID") {
        return Place::OfAnAttachment;
    }
    if !is_word {
        return Place::Other;
    }
    let holder = || parent_of(path);
    let kind = match (parent, name) {
        // The desk of an authority, of which no place is personal, has officers who are.
        ("ContactPoint" | "Contact" | "RepresentativePerson", "Name" | "ContactName") => {
            PersonalKind::Name
        }
        ("ContactPoint" | "Communication", "ID") => PersonalKind::Contact,
        ("Address" | "ConsigneeAddress" | "Site", _) => PersonalKind::Address,
        ("RiskIndicator", "Value") if facts.looks_for_names(&holder()) => PersonalKind::Name,
        ("Body", "LearnerID") => PersonalKind::Identifier,
        (_, "ID") if parent.ends_with("TransportMeans") || parent == "MeansOfTransport" => {
            match facts.is_vehicle(&holder()) {
                true => PersonalKind::Identifier,
                false => return Place::Other,
            }
        }
        (parent, "Name") if is_party(parent, above) => PersonalKind::Name,
        (parent, "ID") if is_party(parent, above) => PersonalKind::Identifier,
        (_, "MarksNumbersID" | "MarksNumbers") => PersonalKind::FreeText,
        ("BankAccount" | "Bank", "ID" | "ReferenceID") => PersonalKind::Identifier,
        (parent, "ID") if parent.ends_with("Document") || parent.ends_with("Reference") => {
            return Place::Reference;
        }
        (_, name) if NAMES.contains(&name) => PersonalKind::Name,
        (_, name) if IDENTIFIERS.contains(&name) => PersonalKind::Identifier,
        (_, name) if REFERENCES.contains(&name) => return Place::Reference,
        ("Invoice" | "UCR" | "Authorisation" | "Warehouse", "ID") => return Place::Reference,
        ("LegalBasis", "Title") | ("Provision" | "ApplicableProvision", "Text") => {
            return Place::Other;
        }
        _ if value == ValueType::Text && !NO_FREE_TEXT.contains(&name) => PersonalKind::FreeText,
        _ => return Place::Other,
    };
    Place::Personal(kind)
}

/// Whether a class is a party. An authority that sends or receives is none.
fn is_party(name: &str, above: &[&str]) -> bool {
    let is_authority = above.last() == Some(&"Header");
    !is_authority && (is_party_class(name) || name == "Premises")
}

/// Whether the class of this name is a party to a trade, a movement or a declaration: one that buys, carries,
/// declares, pays …
///
/// ```
/// use customs_analysis::redaction::is_party_class;
///
/// assert!(is_party_class("Exporter") && !is_party_class("Commodity"));
/// ```
#[must_use]
pub fn is_party_class(name: &str) -> bool {
    PARTIES.contains(&name)
}

fn parent_of(path: &Path) -> Path {
    let steps = path.steps();
    Path::from_steps(steps[..steps.len().saturating_sub(1)].to_vec())
}
