import APIDescription
import Mustache
import Planning

extension [CredentialPlan] {
    /// Returns the keys of `_credentials.mustache` and `_securitySchemes.mustache`.
    ///
    /// - Parameter type: The name of the type inside the client.
    func templateRecord(named type: String) -> TemplateRecord {
        ["credentialsType": .text(type), "credentials": .list(map(\.templateRecord))]
    }
}

extension CredentialPlan {
    fileprivate var templateRecord: TemplateRecord {
        [
            "documentation": .text(
                DocComment.text(Documentation(paragraphs: documentation.paragraphs + [sentAs], isDeprecated: documentation.isDeprecated))
            ),
            "name": .text(name.declared),
            "parameter": .text(name.parameterLabel),
            "label": .text(name.label),
            "type": .text(type),
            "value": .text(value),
            "scheme": .text(SwiftLiteral.string(scheme)),
            "placement": .text(placement),
            "token": tokenURL.map { .record(["url": .text(SwiftLiteral.string($0))]) } ?? .absent,
        ]
    }

    fileprivate var type: String {
        kind == .basic ? "BasicCredential" : "CallCredential"
    }

    fileprivate var value: String {
        name.declared + (kind == .basic ? "?.credential" : "")
    }

    private var placement: String {
        switch kind {
        case .apiKey(let name, let place): ".\(place.rawValue)(\(SwiftLiteral.string(name)))"
        case .basic: ".basic"
        case .authorization("Bearer"): ".bearer"
        case .authorization(let word): ".authorization(\(SwiftLiteral.string(word)))"
        }
    }

    private var sentAs: String {
        switch kind {
        case .apiKey(let name, .header): "Sent as the header \(name.inCode)."
        case .apiKey(let name, .query): "Sent as \(name.inCode) in the query."
        case .apiKey(let name, .cookie), .apiKey(let name, .path): "Sent as the cookie \(name.inCode)."
        case .basic: "Sent as the header `Authorization: Basic …`."
        case .authorization(let word): "Sent as the header \("Authorization: \(word) …".inCode)."
        }
    }
}
