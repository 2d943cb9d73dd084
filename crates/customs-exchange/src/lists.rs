//! The code lists of our own: what the treaties name in words and no public list has a code for.
//!
//! A code is a word of the list, in CamelCase. What a list does not have is `Other` where the list has
//! that, with words beside it. Each list is an enum; elements hold a [`Code`], which becomes one and is made of one, so that
//! what a list does not know is never lost.
//!
//! ```
//! use customs_exchange::lists::Urgency;
//! use customs_model::Code;
//!
//! let code: Code = Urgency::Urgent.into();
//! assert_eq!(code, Urgency::Urgent);
//! assert_eq!(Urgency::from(&code), Urgency::Urgent);
//! let other = Urgency::from(&Code::from("At leisure"));
//! assert_eq!(other.as_str(), "At leisure");
//! assert!(matches!(other, Urgency::Unknown(_)));
//! ```

use std::fmt;

use customs_model::Code;

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
    /// assert!(lists::AssistanceOutcome::LIST.contains("Declined"));
    /// assert!(!lists::AssistanceOutcome::LIST.contains("declined"));
    /// ```
    #[must_use]
    pub fn contains(&self, code: &str) -> bool {
        self.codes.iter().any(|(known, _)| *known == code)
    }
}

/// The list of this id among those of this crate.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static List> {
    // Most questions are about lists of others, whose ids begin with a capital letter: `ISO 4217`.
    if !id.starts_with(|first: char| first.is_ascii_lowercase()) {
        return None;
    }
    ALL.iter().copied().find(|list| list.id == id)
}

/// Declares the lists, an enum each, and `ALL` of them.
macro_rules! lists {
    ($(#[doc = $title:literal] $Name:ident = $id:literal { $($Variant:ident = $code:literal: $meaning:literal;)* })*) => {
        $(
            #[doc = $title]
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum $Name {
                $(#[doc = $meaning] $Variant,)*
                /// A code that the list does not have, as it is written.
                Unknown(Code),
            }

            impl $Name {
                /// The list.
                pub const LIST: List = List {
                    id: $id,
                    title: $title,
                    codes: &[$(($code, $meaning)),*],
                };

                /// The code, as messages have it.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$Variant => $code,)*
                        Self::Unknown(code) => code,
                    }
                }
            }

            impl From<&Code> for $Name {
                fn from(code: &Code) -> Self {
                    match code.as_str() {
                        $($code => Self::$Variant,)*
                        _ => Self::Unknown(code.clone()),
                    }
                }
            }

            impl From<$Name> for Code {
                fn from(code: $Name) -> Self {
                    match code {
                        $Name::Unknown(code) => code,
                        code => code.as_str().into(),
                    }
                }
            }

            impl PartialEq<$Name> for Code {
                fn eq(&self, other: &$Name) -> bool {
                    self == other.as_str()
                }
            }

            impl fmt::Display for $Name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        )*

        /// Every list of this crate.
        pub const ALL: &[&List] = &[$(&$Name::LIST),*];
    };
}

lists! {
    /// How soon a message has to be dealt with.
    Urgency = "urgency" {
        Routine = "Routine": "In the ordinary course of business.";
        Urgent = "Urgent": "Before ordinary business.";
        Immediate = "Immediate": "At once: a vital interest is at stake.";
    }
    /// The kind of instrument a message rests on.
    LegalInstrument = "instrument" {
        Nairobi = "Nairobi1977": "The Nairobi Convention of 1977 on mutual assistance against customs offences.";
        Johannesburg = "Johannesburg2003": "The Johannesburg Convention of 2003 on mutual assistance in customs matters.";
        Bilateral = "BilateralAgreement": "An agreement of two countries on assistance in customs matters.";
        TradeFacilitation = "WtoTfa": "The Trade Facilitation Agreement of the WTO, article 12.";
        Regional = "RegionalAct": "An act of a customs union or region.";
        MutualRecognition = "MutualRecognitionArrangement": "An arrangement to recognise each other's trusted traders.";
        Tir = "TirConvention": "The TIR Convention of 1975.";
        CommonTransit = "CommonTransitConvention": "The convention on a common transit procedure.";
        Tobacco = "FctcProtocol": "The protocol to eliminate illicit trade in tobacco products.";
        Kyoto = "RevisedKyoto": "The Revised Kyoto Convention.";
        Memorandum = "MemorandumOfUnderstanding": "A memorandum of understanding between administrations.";
        NationalLaw = "NationalLaw": "The law of the sender's country.";
        Other = "Other": "Another instrument, named by its title.";
    }
    /// How far a message may be spread: the Traffic Light Protocol, version 2.0.
    HandlingClassification = "classification" {
        Red = "RED": "For the eyes of the recipients named, nobody else.";
        AmberStrict = "AMBER+STRICT": "Within the organisation of the recipient, as far as needed.";
        Amber = "AMBER": "Within the organisation of the recipient and its clients, as far as needed.";
        Green = "GREEN": "Within the community of the recipient.";
        Clear = "CLEAR": "Without a limit.";
    }
    /// What the recipient may use a message for.
    PermittedPurpose = "purpose" {
        Assistance = "AdministrativeAssistance": "Assistance in customs matters.";
        RiskAnalysis = "RiskAnalysis": "The analysis of risks.";
        CriminalProceedings = "CriminalProceedings": "Proceedings before criminal courts.";
        Statistics = "Statistics": "Statistics that name nobody.";
        MutualRecognition = "MutualRecognition": "The benefits of mutually recognised traders.";
        TransitControl = "TransitControl": "The control of transit movements.";
        Training = "Training": "The training of officers.";
        Other = "Other": "Something else, named in the conditions.";
    }
    /// Who may see a message at the recipient's side.
    PermittedRecipients = "permitted-recipients" {
        CustomsOnly = "CustomsOnly": "The customs administration alone.";
        Named = "NamedAuthorities": "The authorities that are named, and customs.";
        Any = "AnyCompetentAuthority": "Every authority that is competent in the matter.";
    }
    /// Whether a message may be passed on to others.
    OnwardTransfer = "onward-transfer" {
        Forbidden = "Forbidden": "It may not.";
        WithConsent = "WithPriorConsent": "If the sender agrees beforehand.";
        Allowed = "Allowed": "It may.";
    }
    /// Whether a message may be used as evidence.
    UseAsEvidence = "use-as-evidence" {
        Forbidden = "Forbidden": "It may not.";
        WithConsent = "WithConsent": "If the sender agrees.";
        Allowed = "Allowed": "It may.";
    }
    /// The form of a signature apart from what is signed.
    SignatureFormat = "signature-format" {
        Jws = "JwsDetached": "JSON Web Signature with a detached payload (RFC 7515, appendix F).";
        Xades = "XAdES": "XML Advanced Electronic Signature (ETSI EN 319 132).";
        Cms = "Cms": "Cryptographic Message Syntax (RFC 5652).";
        Other = "Other": "Another form, agreed between the parties.";
    }
    /// Whether a message was received, understood, or could not be read.
    AcknowledgementKind = "acknowledgement" {
        Positive = "Positive": "It was received and understood.";
        Functional = "FunctionalNack": "It was read, and its content is refused.";
        Syntax = "SyntaxNack": "It could not be read.";
    }
    /// What a person has to do with a matter.
    PersonRole = "person-role" {
        Suspect = "Suspect": "Is suspected of an offence.";
        Convicted = "Convicted": "Was convicted of an offence.";
        Witness = "Witness": "Saw or knows something.";
        Owner = "Owner": "Owns the goods, the means of transport or the premises.";
        Carrier = "Carrier": "Carried the goods.";
        Companion = "Companion": "Accompanied the goods, the means of transport or another person.";
        Consignor = "Consignor": "Sends the goods.";
        Consignee = "Consignee": "Is to receive the goods.";
        Other = "Other": "Something else.";
    }
    /// The state of a seal.
    SealState = "seal-state" {
        Intact = "Intact": "It is whole.";
        Broken = "Broken": "It is broken.";
        Missing = "Missing": "It is not there.";
        Replaced = "Replaced": "Another is in its place.";
    }
    /// What happens at a place on a way.
    PlaceRole = "place-role" {
        Origin = "Origin": "The goods come from there.";
        Loading = "Loading": "They are loaded.";
        Transhipment = "Transhipment": "They change the means of transport.";
        Transit = "Transit": "They pass through.";
        Discharge = "Discharge": "They are unloaded.";
        Destination = "Destination": "They stay there.";
    }
    /// Which set of fields a notice of an export has.
    ExportProfile = "export-profile" {
        Fifteen = "Acdd15": "The fifteen parameters of the ASEAN customs declaration document, nothing else.";
        Extended = "Extended": "The fifteen parameters and more.";
    }
    /// How far an export declaration has come.
    ExportStatus = "export-status" {
        Lodged = "Lodged": "It was lodged.";
        Released = "Released": "The goods were released for export.";
        Exited = "Exited": "The goods have left.";
        Cancelled = "Cancelled": "It was cancelled.";
    }
    /// How much of a programme a list of authorised operators covers.
    OperatorListKind = "operator-list" {
        Full = "FullList": "Every operator of the programme.";
        Delta = "Delta": "The operators with a change since the list before.";
    }
    /// The status of an authorised operator.
    OperatorStatus = "operator-status" {
        Active = "Active": "The authorisation is in force.";
        Suspended = "Suspended": "It is out of force for a time.";
        Revoked = "Revoked": "The administration took it back.";
        Withdrawn = "Withdrawn": "The operator gave it up.";
        Expired = "Expired": "Its time is over.";
    }
    /// What changed for an authorised operator.
    OperatorChange = "operator-change" {
        Added = "Added": "The operator is new on the list.";
        Changed = "Changed": "What the list says of the operator is different.";
        Suspended = "Suspended": "The authorisation was suspended.";
        Revoked = "Revoked": "The authorisation was revoked.";
        Reinstated = "Reinstated": "The authorisation is in force again.";
        Removed = "Removed": "The operator is no longer on the list.";
    }
    /// Whether an alert is new.
    AlertKind = "alert-kind" {
        Alert = "Alert": "It is new.";
        Update = "Update": "It replaces earlier versions of the same alert.";
        Cancel = "Cancel": "It ends the alert.";
    }
    /// The areas of illicit trade that the WCO reports on.
    RiskArea = "risk-area" {
        Money = "MoneyLaundering": "Money laundering and the financing of terrorism.";
        Heritage = "CulturalHeritage": "Cultural objects.";
        Drugs = "Drugs": "Drugs and what they are made of.";
        Environment = "Environment": "Species, waste, substances that harm the environment.";
        Health = "IprHealthAndSafety": "Intellectual property rights, health and safety.";
        Revenue = "Revenue": "Duties, taxes and excise.";
        Security = "Security": "Weapons, explosives, strategic goods.";
    }
    /// How grave a thing is if it happens.
    AlertSeverity = "severity" {
        Low = "Low": "It does little harm.";
        Medium = "Medium": "It does some harm.";
        High = "High": "It does great harm.";
        Critical = "Critical": "It endangers lives or the state.";
    }
    /// How certain a thing is.
    AlertCertainty = "certainty" {
        Observed = "Observed": "It has been seen.";
        Likely = "Likely": "It is more likely than not.";
        Possible = "Possible": "It is less likely than not.";
        Unlikely = "Unlikely": "It is hardly to be expected.";
    }
    /// What is to be feared.
    Threat = "threat" {
        Smuggling = "Smuggling": "Goods that are hidden from customs.";
        Terrorism = "Terrorism": "Acts of terror.";
        Counterfeit = "Counterfeit": "Goods that infringe intellectual property.";
        Revenue = "RevenueFraud": "Duties and taxes that are evaded.";
        Strategic = "StrategicGoods": "Arms, and goods of military use.";
        Wildlife = "Wildlife": "Protected animals and plants.";
        Drugs = "Drugs": "Drugs and what they are made of.";
        Money = "MoneyLaundering": "Money of criminal origin.";
        Safety = "HealthAndSafety": "Goods that make ill or injure.";
        Other = "Other": "Something else, told in words.";
    }
    /// What the recipient is asked to do.
    SuggestedAction = "suggested-action" {
        Sighting = "SightingAndReporting": "To look out, and report what is seen.";
        Surveillance = "DiscreetSurveillance": "To watch without being noticed.";
        Check = "SpecificCheck": "To check.";
        Analysis = "OperationalAnalysis": "To analyse for operations.";
    }
    /// What an indicator of risk looks at.
    RiskAxis = "risk-axis" {
        Procedure = "CustomsProcedure": "The customs procedure.";
        Goods = "Goods": "The goods: their code or description.";
        Route = "Route": "The countries and places on the way.";
        Mode = "TransportMode": "The mode of transport.";
        Operator = "EconomicOperator": "The companies that take part.";
        Document = "Document": "The documents.";
        Value = "Value": "The value.";
        Weight = "Weight": "The mass.";
        Time = "Time": "The date or the time of day.";
        Other = "Other": "The element that the path names.";
    }
    /// How an indicator of risk compares.
    RiskOperator = "risk-operator" {
        Equal = "Eq": "The element is equal to the one value.";
        In = "In": "The element is equal to one of the values.";
        Prefix = "Prefix": "The element begins with one of the values.";
        Range = "Range": "The element is not below the first value and not above the second.";
        Regex = "Regex": "One of the values, a regular expression, matches the element.";
        SameName = "SameName": "The element is one of the values as a name: without case, blanks, accents, punctuation and legal form.";
    }
    /// Which movements of goods a country counts as its trade.
    TradeSystem = "trade-system" {
        General = "General": "What crosses the border of its territory.";
        Special = "Special": "What crosses the border of its zone of free circulation.";
    }
    /// What a value in trade statistics includes.
    ValuationBasis = "valuation-basis" {
        Fob = "FOB": "The value at the border of the exporting country.";
        Cif = "CIF": "That value, with insurance and freight to the border of the importing country.";
    }
    /// Who in the trade reports.
    ReporterKind = "reporter-kind" {
        RightsHolder = "RightsHolder": "The holder of an intellectual property right.";
        Carrier = "Carrier": "A carrier.";
        Forwarder = "Forwarder": "A freight forwarder.";
        Express = "Express": "An express carrier.";
        Post = "PostalOperator": "A postal operator.";
        Marketplace = "Marketplace": "A marketplace.";
        Manufacturer = "Manufacturer": "A manufacturer.";
        Bank = "Bank": "A bank.";
        Association = "Association": "An association of the trade.";
        Anonymous = "Anonymous": "Somebody who does not say who.";
    }
    /// What the trade reports.
    TradeInformationKind = "trade-information" {
        RedAlert = "RedAlert": "A consignment that is under way.";
        Trend = "NewTrend": "A new way to break the law.";
        Product = "AuthenticProductData": "How genuine goods are told from others.";
        Transaction = "SuspiciousTransaction": "A transaction that raises suspicion.";
        Incident = "SupplyChainSecurityIncident": "A breach of security in the supply chain.";
        Trace = "TrackAndTrace": "The way of a marked unit from its manufacture on.";
        Market = "MarketInformation": "The state of a market: prices, quantities, actors.";
    }
    /// Kinds of intellectual property rights.
    IntellectualPropertyRight = "intellectual-property" {
        TradeMark = "TradeMark": "A trade mark.";
        Design = "Design": "A design.";
        Copyright = "Copyright": "Copyright or a related right.";
        Patent = "Patent": "A patent.";
        UtilityModel = "UtilityModel": "A utility model.";
        Geographical = "GeographicalIndication": "A geographical indication.";
        PlantVariety = "PlantVariety": "A right in a plant variety.";
        Other = "Other": "Another right.";
    }
    /// What administrations help each other to become better at.
    CapacityArea = "capacity-area" {
        Staff = "TrainingOfStaff": "The training of staff.";
        Procedures = "CustomsProcedures": "Customs procedures.";
        Risk = "RiskManagement": "The management of risks.";
        Equipment = "ControlEquipment": "Equipment for controls, and its use.";
        Management = "ManagementAndOrganisation": "Management and organisation.";
        Skills = "SpecialisedSkills": "Skills of specialists.";
        Enforcement = "LawEnforcement": "The enforcement of the law.";
        DataProtection = "DataProtection": "The protection of data.";
        Forensics = "ForensicAnalysis": "Laboratories and the analysis of traces.";
        Other = "Other": "Something else, named by the topic.";
    }
    /// In which form administrations help each other to become better.
    CapacityForm = "capacity-form" {
        Exchange = "OfficerExchange": "Officers work at the other administration for a time.";
        Course = "Course": "A course.";
        Experts = "ExpertMission": "Experts come.";
        Visit = "StudyVisit": "Officers go and see.";
        Materials = "MaterialsExchange": "Materials are exchanged.";
        Research = "ResearchData": "Data of research are exchanged.";
    }
    /// How a request was answered.
    AssistanceOutcome = "outcome" {
        Fulfilled = "Fulfilled": "Everything asked for is given.";
        Partly = "PartlyFulfilled": "A part is given.";
        Interim = "Interim": "More will follow.";
        Declined = "Declined": "It is refused, for the reasons given.";
        Postponed = "Postponed": "It is put off, for the reasons given.";
        Transferred = "Transferred": "It was passed to the authority that is competent.";
    }
    /// The grounds on which a request is refused or put off.
    RefusalGround = "refusal-ground" {
        Sovereignty = "Sovereignty": "The sovereignty of the requested country.";
        Security = "Security": "Its security.";
        PublicPolicy = "PublicPolicy": "Its public policy.";
        NationalInterest = "NationalInterest": "Another substantive interest of the country.";
        CommercialInterest = "CommercialInterest": "A legitimate commercial or industrial interest.";
        ProfessionalSecrecy = "ProfessionalSecrecy": "A professional secret.";
        NoReciprocity = "NoReciprocity": "The requesting administration could not do the same.";
        Disproportionate = "Disproportionate": "The effort is out of proportion to the benefit.";
        Investigation = "OngoingInvestigation": "It would disturb an investigation or a proceeding.";
        DomesticLaw = "DomesticLaw": "The law of the requested country forbids it.";
        ConsentMissing = "TraderConsentMissing": "The trader has to consent, and did not.";
        RetentionExpired = "RetentionExpired": "The documents are no longer kept.";
        NotCompetent = "NotCompetent": "The requested administration is not competent.";
        Other = "Other": "Another ground, told in the reasons.";
    }
    /// The kinds of assistance one administration can ask of another.
    AssistanceType = "assistance-type" {
        CustomsLaw = "ApplicationOfCustomsLaw": "Information for the application of customs law (model: article 3).";
        Doubt = "DoubtOnDeclaredInformation": "Whether doubted information in a declaration is true (model: article 3).";
        Offence = "CustomsOffence": "Information on a customs offence (model: article 4).";
        LawfulImport = "LawfulImport": "Whether goods were lawfully imported, and into which procedure (model: article 5).";
        LawfulExport = "LawfulExport": "Whether goods were lawfully exported (model: article 5).";
        Automatic = "AutomaticTransmission": "Information that is sent without being asked each time (model: article 6).";
        Advance = "AdvanceTransmission": "Information before consignments arrive (model: article 7).";
        Cooperation = "TechnicalCooperation": "Technical cooperation (model: article 8).";
        Recovery = "RecoveryOfClaims": "The recovery of a customs claim (model: article 9).";
        Surveillance = "Surveillance": "The surveillance of goods, means of transport, premises or persons (model: article 10).";
        ControlledDelivery = "ControlledDelivery": "The delivery of goods under control (model: article 11).";
        Experts = "ExpertsAndWitnesses": "Officials who appear as experts or witnesses (model: article 12).";
        Presence = "PresenceOfOfficials": "The presence of officials in the other country (model: articles 15 and 16).";
        Notification = "NotificationOfDocuments": "The notification of documents to a person.";
        Copies = "CertifiedCopies": "Copies that are certified to be true (model: article 13).";
    }
    /// The kind of proceeding for which assistance is asked.
    ProceedingNature = "proceeding-nature" {
        Administrative = "Administrative": "An administrative proceeding.";
        Criminal = "Criminal": "A criminal proceeding.";
        Fiscal = "Fiscal": "A proceeding on taxes.";
        Audit = "PostClearanceAudit": "An audit after clearance.";
        Other = "Other": "Another proceeding, told in the description of the case.";
    }
    /// What in a declaration can be doubted.
    DoubtedElement = "doubted-element" {
        Value = "Value": "The customs value.";
        Origin = "Origin": "The origin.";
        Classification = "Classification": "The tariff classification.";
        Quantity = "Quantity": "The quantity.";
        Identity = "Identity": "Whether the goods are the goods, the parties the parties.";
        Documents = "Documents": "Whether the documents are genuine and right.";
    }
    /// What officials do in the other country.
    OfficialPresence = "official-presence" {
        Examine = "ExamineDocuments": "They examine documents and get copies.";
        Inquiry = "AttendInquiry": "They are present at an inquiry.";
    }
    /// What is watched.
    SurveillanceTarget = "surveillance-target" {
        Goods = "Goods": "Goods.";
        MeansOfTransport = "MeansOfTransport": "Means of transport.";
        Premises = "Premises": "Premises.";
        Persons = "Persons": "Persons.";
        MeansOfPayment = "MeansOfPayment": "Means of payment.";
    }
    /// What information between administrations is about.
    InformationTopic = "information-topic" {
        Technique = "EnforcementTechnique": "New techniques of enforcement that proved effective.";
        Trend = "Trend": "New trends, means and methods of committing offences.";
        Goods = "Goods": "Goods that are subject to offences, their transport and storage.";
        Persons = "Persons": "Persons who committed offences, or are suspected to be about to.";
        Activity = "Activity": "Activities that are or seem to be an offence.";
        RiskData = "RiskData": "Other data that help to assess risks.";
    }
    /// How far an activity is.
    ActivityStatus = "activity-status" {
        Planned = "Planned": "It is planned.";
        Ongoing = "Ongoing": "It is going on.";
        Completed = "Completed": "It is over.";
    }
    /// Interests for whose sake information is given without delay.
    VitalInterest = "vital-interest" {
        Economy = "Economy": "The economy.";
        Health = "PublicHealth": "Public health.";
        Security = "PublicSecurity": "Public security.";
        SupplyChain = "SupplyChainSecurity": "The security of the supply chain.";
        Other = "Other": "Another vital interest, told in the description.";
    }
    /// The regime under which goods are in transit.
    TransitRegime = "transit-regime" {
        Tir = "Tir": "The TIR Convention.";
        Common = "CommonTransit": "The convention on a common transit procedure.";
        Union = "UnionTransit": "Transit within a customs union.";
        Ata = "Ata": "An ATA carnet.";
        National = "National": "Transit under the law of a country.";
        Other = "Other": "Another regime.";
    }
    /// What happens to goods in transit.
    TransitEventKind = "transit-event" {
        GuaranteeAccepted = "GuaranteeAccepted": "The guarantee is accepted.";
        DeclarationRecorded = "DeclarationRecorded": "The declaration is recorded.";
        Started = "Started": "The operation has started.";
        StartRefused = "StartRefused": "The operation may not start.";
        Passed = "Passed": "The goods have passed an office on the way.";
        Incident = "Incident": "There was an incident.";
        Diverted = "Diverted": "The goods go to another office.";
        Terminated = "Terminated": "The goods have been presented at destination.";
        Discharged = "Discharged": "The operation is found to be in order, and the guarantee is free.";
        EnquiryOpened = "EnquiryOpened": "It is asked where the goods are.";
        EnquiryClosed = "EnquiryClosed": "It is no longer asked.";
        RecoveryOpened = "RecoveryOpened": "Duties and taxes are being recovered.";
    }
    /// The result of a control of goods in transit.
    TransitResult = "transit-result" {
        Satisfactory = "Satisfactory": "The goods were controlled and are in order.";
        Considered = "ConsideredSatisfactory": "They were not controlled and count as in order.";
        Simplified = "Simplified": "They move under a simplified procedure.";
        NotSatisfactory = "NotSatisfactory": "They are not in order.";
    }
    /// What a report of a seizure is about.
    SeizureEvent = "seizure-event" {
        Seizure = "Seizure": "Goods were seized.";
        Detention = "Detention": "Goods were detained.";
        Offence = "Offence": "An offence was found, without goods taken.";
        CashDetention = "CashDetention": "Money was detained.";
        Abandonment = "Abandonment": "Goods were abandoned.";
    }
    /// The kind of place at which something was found.
    EventLocation = "event-location" {
        Airport = "Airport": "An airport.";
        Seaport = "Seaport": "A seaport.";
        LandBorder = "LandBorder": "A border on land.";
        MailCentre = "MailCentre": "A centre for mail.";
        Inland = "Inland": "A place inland.";
        Other = "Other": "Another place.";
    }
    /// How goods move in a country.
    GoodsDirection = "direction" {
        Import = "Import": "Into it.";
        Export = "Export": "Out of it.";
        Transit = "Transit": "Through it.";
        Domestic = "Domestic": "Inside it.";
        HighSeas = "HighSeas": "Outside the waters of any country.";
    }
    /// Categories of illicit goods.
    IllicitGoods = "illicit-goods" {
        Drugs = "Drugs": "Drugs.";
        Precursors = "Precursors": "What drugs are made of.";
        Medicines = "Medicines": "Medicines and medical products.";
        Tobacco = "Tobacco": "Tobacco products.";
        Alcohol = "Alcohol": "Alcoholic drinks.";
        Fuel = "Fuel": "Mineral oils.";
        Counterfeit = "Counterfeit": "Goods that infringe intellectual property.";
        Cites = "Cites": "Protected animals and plants, and what is made of them.";
        Waste = "Waste": "Waste, and substances that harm the environment.";
        Cultural = "CulturalProperty": "Cultural property.";
        Weapons = "Weapons": "Weapons, ammunition and explosives.";
        Strategic = "StrategicGoods": "Arms of war, nuclear material, and goods of military use.";
        Currency = "Currency": "Money, and what is used in its place.";
        Other = "Other": "Other goods, told in their description.";
    }
    /// How goods are carried where no means of transport is named.
    ConveyanceKind = "conveyance-kind" {
        Mail = "Mail": "By mail.";
        Express = "Express": "By an express carrier.";
        Passenger = "Passenger": "By a passenger.";
        Pedestrian = "Pedestrian": "By somebody on foot.";
    }
    /// Where goods are hidden.
    ConcealmentPlace = "concealment-place" {
        Baggage = "InBaggage": "In baggage.";
        OnPerson = "OnPerson": "On the body or in the clothes of a person.";
        InsidePerson = "InsidePerson": "In the body of a person.";
        Vehicle = "InVehicle": "In a means of transport.";
        Cargo = "InCargo": "In other goods.";
        Packaging = "InPackaging": "In the packaging.";
        Mail = "InMail": "In mail.";
        NotConcealed = "NotConcealed": "Nowhere: they were not hidden.";
        Other = "Other": "Elsewhere, told in words.";
    }
    /// By which method an offence is found.
    DetectionMethod = "detection-method" {
        Routine = "RoutineControl": "In a control that is made of all.";
        Profile = "RiskProfile": "By a profile of risk.";
        Random = "RandomSelection": "By chance.";
        Intelligence = "Intelligence": "By intelligence.";
        Dog = "Dog": "By a dog.";
        Scanner = "Scanner": "By a scanner.";
        Tip = "Tip": "By somebody who told.";
        Other = "Other": "By another method.";
    }
    /// What becomes of goods that were seized.
    GoodsDisposal = "disposal" {
        Destroyed = "Destroyed": "They are destroyed.";
        Returned = "Returned": "They are returned.";
        Auctioned = "Auctioned": "They are sold by auction.";
        Retained = "Retained": "The state keeps them.";
        Other = "Other": "Something else.";
    }
    /// Kinds of money.
    CashKind = "cash-kind" {
        Currency = "Currency": "Banknotes and coins.";
        Bearer = "BearerNegotiableInstrument": "Cheques and other papers that anyone who has them can turn into money.";
        Commodity = "Commodity": "Gold and other stores of value that are easily sold.";
        PrepaidCard = "PrepaidCard": "Cards with money on them.";
    }
    /// Kinds of control.
    ControlType = "control-type" {
        Physical = "Physical": "Of the goods.";
        Documentary = "Documentary": "Of the documents.";
        NonIntrusive = "NonIntrusive": "Of the goods, without opening anything.";
    }
    /// Why there was a control.
    ControlReason = "control-reason" {
        Random = "Random": "By chance.";
        Event = "EventNotified": "An event was notified.";
        Request = "AssistanceRequest": "Another administration asked for assistance.";
        Office = "OtherOffice": "Another office asked for it.";
        Alert = "Alert": "There was an alert.";
        Other = "Other": "Another reason.";
    }
    /// What follows from a control.
    ControlConclusion = "control-conclusion" {
        Satisfactory = "Satisfactory": "All is in order.";
        Minor = "MinorDiscrepancies": "There are small differences.";
        Interruption = "Interruption": "The movement is to be interrupted.";
        Claim = "Claim": "Duties and taxes are going to be claimed.";
        Loss = "AuthorisedLoss": "Goods are missing, and the loss is allowed.";
        Other = "Other": "Something else, told in the reasons.";
    }
    /// Whether goods are missing or too many.
    ShortageOrExcess = "shortage-or-excess" {
        Shortage = "S": "Goods are missing.";
        Excess = "E": "There are too many.";
    }
    /// What is located after an alert.
    SightedObject = "sighted-object" {
        Goods = "Goods": "The goods.";
        MeansOfTransport = "MeansOfTransport": "The means of transport.";
        Business = "Business": "The company.";
        Person = "Person": "The person.";
    }
    /// How useful an alert was.
    AlertUsefulness = "alert-usefulness" {
        None = "NotUseful": "It did not help.";
        Partly = "PartlyUseful": "It helped a little.";
        Useful = "Useful": "It helped.";
        Decisive = "Decisive": "Without it nothing would have been found.";
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
