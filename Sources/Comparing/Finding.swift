package import Reporting

/// One difference between two clients, as their callers see it.
package struct Finding: Sendable {
    /// The effect of a difference on callers, most severe first.
    package enum Effect: String, Sendable, CaseIterable {
        /// Code that called the old client doesn't compile with the new one.
        case sourceBreaking = "source-breaking"
        /// The code compiles, but a value is refused or has another meaning; also in apps that were built with the old client.
        case behaviorBreaking = "behavior-breaking"
        /// A `switch` that lists every case without `default` doesn't compile.
        case exhaustiveSwitch = "exhaustive-switch"
        case addition
        case deprecation
        case documentation
    }

    package var effect: Effect
    package var kind: Kind
    /// The operation or declaration as Swift spells it: `mix.sessions.rewind(id:_:)`, `SessionData.title`.
    package var subject: String
    /// A clause that follows the subject: `was removed`.
    package var change: String
    /// The spelling in the old client or description; `nil` if there is none.
    package var old: String?
    /// The spelling in the new client or description; `nil` if there is none.
    package var new: String?
    /// The locations in the old and the new description; `nil` for what isn't in it.
    package var oldLocation: SourceLocation?
    package var newLocation: SourceLocation?
    /// The change that adapts callers: `replace pets.list with pets.all`, in code voice; `nil` if there is no simple one.
    package var fixIt: FixIt?

    /// A replacement in the code of callers.
    package struct FixIt: Hashable, Sendable {
        package var old: String
        package var new: String
    }
}

extension Finding {
    /// What the difference is about. The text is part of the JSON format.
    package enum Kind: String, Sendable, CaseIterable {
        // Operations
        case operationAdded = "operation-added"
        case operationRemoved = "operation-removed"
        case operationRenamed = "operation-renamed"
        case operationRoute = "operation-route"
        case operationServer = "operation-server"
        case operationSecurity = "operation-security"
        case operationRetries = "operation-retries"
        case operationPaging = "operation-paging"
        case operationWaiting = "operation-waiting"
        case groupRenamed = "group-renamed"
        // Arguments
        case parameterAdded = "parameter-added"
        case parameterRemoved = "parameter-removed"
        case parameterRenamed = "parameter-renamed"
        case parameterType = "parameter-type"
        case parameterPresence = "parameter-presence"
        case parameterPlace = "parameter-place"
        case parameterEncoding = "parameter-encoding"
        case parameterLimits = "parameter-limits"
        case parameterDefault = "parameter-default"
        case parameterOrder = "parameter-order"
        case bodyAdded = "body-added"
        case bodyRemoved = "body-removed"
        case bodyType = "body-type"
        case bodyPresence = "body-presence"
        case bodyMediaType = "body-media-type"
        // Responses
        case resultType = "result-type"
        case errorType = "error-type"
        case statusAdded = "status-added"
        case statusRemoved = "status-removed"
        case responseMediaType = "response-media-type"
        case headerAdded = "header-added"
        case headerRemoved = "header-removed"
        case headerType = "header-type"
        // Types
        case typeAdded = "type-added"
        case typeRemoved = "type-removed"
        case typeRenamed = "type-renamed"
        case typeKind = "type-kind"
        case aliasType = "alias-type"
        case propertyAdded = "property-added"
        case propertyRemoved = "property-removed"
        case propertyRenamed = "property-renamed"
        case propertyKey = "property-key"
        case propertyType = "property-type"
        case propertyPresence = "property-presence"
        case propertyNull = "property-null"
        case propertyLimits = "property-limits"
        case propertyDefault = "property-default"
        case initializerOrder = "initializer-order"
        case additionalProperties = "additional-properties"
        case caseAdded = "case-added"
        case caseRemoved = "case-removed"
        case caseRenamed = "case-renamed"
        case caseValue = "case-value"
        case caseType = "case-type"
        case discriminator
        // The client
        case serverAdded = "server-added"
        case serverRemoved = "server-removed"
        case serverRenamed = "server-renamed"
        case serverURL = "server-url"
        case serverVariables = "server-variables"
        case serverDefault = "server-default"
        case credentialAdded = "credential-added"
        case credentialRemoved = "credential-removed"
        case credentialRenamed = "credential-renamed"
        case credentialKind = "credential-kind"
        // Anything
        case deprecated
        case undeprecated
        case documentation
    }
}

/// The places of one thing in both descriptions.
struct Places {
    var old: SourceLocation?
    var new: SourceLocation?

    func finding(
        _ effect: Finding.Effect,
        _ kind: Finding.Kind,
        _ subject: String,
        _ change: String,
        old before: String? = nil,
        new after: String? = nil,
        fixIt: Finding.FixIt? = nil
    ) -> Finding {
        Finding(
            effect: effect,
            kind: kind,
            subject: subject,
            change: change,
            old: before,
            new: after,
            oldLocation: old,
            newLocation: new,
            fixIt: fixIt
        )
    }

    /// A name that callers have to replace.
    ///
    /// - Parameter fixIt: The texts to replace; `nil` for the names themselves.
    func renamed(
        _ kind: Finding.Kind,
        _ subject: String,
        from old: String,
        to new: String,
        fixIt: Finding.FixIt? = nil
    ) -> Finding {
        let change = "was renamed from `\(old)`"
        return finding(.sourceBreaking, kind, subject, change, old: old, new: new, fixIt: fixIt ?? .init(old: old, new: new))
    }
}
