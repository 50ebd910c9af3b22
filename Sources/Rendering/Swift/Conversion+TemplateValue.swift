import Mustache
import Planning

extension Structure {
    /// Returns the keys of `_conversion.mustache`.
    func conversionRecord(_ conversion: Conversion) -> TemplateRecord {
        var parameters: [String] = []
        var arguments: [(text: String, isOmissible: Bool)] = []
        let received = conversion.parameterName(avoiding: properties.map(\.name))
        for (index, member) in conversion.members.enumerated() {
            let property = index < properties.count ? properties[index] : nil
            guard let name = property?.name ?? additionalProperties?.name else { continue }
            switch member {
            case .omitted: continue
            case .passed:
                guard let property else { continue }
                parameters.append("\(name.parameterLabel): \(property.spelling(in: self.name))")
                arguments.append(("\(name.label): \(name.declared)", property.isOmissible))
            case .received(let source, let step):
                let value = step.expression("\(received.declared).\(source.readWithoutWarning)", in: self.name)
                arguments.append(("\(name.label): \(value)", property?.isOmissible ?? true))
            case .receivedAdditional(let source, let step):
                arguments.append(("\(name.label): \(step.expression("\(received.declared).\(source.member)", in: self.name))", true))
            }
        }
        let ordered = arguments.filter { !$0.isOmissible } + arguments.filter(\.isOmissible)
        var record = conversion.templateRecord(name: name, received: received, parameters: parameters)
        record["isStructure"] = .flag(true)
        record["arguments"] = .list(ordered.map { ["argument": .text($0.text)] })
        record["cases"] = .list([])
        return record
    }
}

extension StoredProperty {
    /// The member access that reads the value. The storage of a deprecated property isn't deprecated.
    fileprivate var readWithoutWarning: String {
        guard documentation.isDeprecated else { return name.member }
        guard isIndirect else { return storedName }
        return presence == .required ? "\(storedName).value" : "\(storedName).map(\\.value)"
    }
}

extension Union {
    /// Returns the keys of `_conversion.mustache`.
    func conversionRecord(_ conversion: Conversion) -> TemplateRecord {
        let received = conversion.parameterName(avoiding: [])
        var record = conversion.templateRecord(name: name, received: received, parameters: [])
        record["isStructure"] = .flag(false)
        record["arguments"] = .list([])
        record["cases"] = .list(
            conversion.cases.map { one in
                [
                    "from": .text(one.received.member),
                    "to": .text(one.sent.member),
                    "value": .text(one.step.expression("value", in: name)),
                ]
            }
        )
        return record
    }
}

extension Conversion {
    /// Returns the parameter name, or another one if a property that the caller passes has the same name.
    fileprivate func parameterName(avoiding taken: [SwiftName]) -> SwiftName { taken.contains(parameter) ? "received" : parameter }

    fileprivate func templateRecord(name: QualifiedName, received: SwiftName, parameters: [String]) -> TemplateRecord {
        let all = ["_ \(received.declared): \(source.text(in: name))"] + parameters
        return [
            "name": .text(name.text),
            "documentation": .text("Creates the value to send from a received one, without read-only properties."),
            "received": .text(received.declared),
            "parameters": .list(all.map { ["parameter": .text($0)] }),
        ]
    }
}

extension Conversion.Step {
    /// Returns the Swift expression that converts a value.
    fileprivate func expression(_ value: String, in scope: QualifiedName) -> String {
        switch self {
        case .same: value
        case .initializer(let type): "\(type.text(in: scope))(\(value))"
        case .mapped(let step): "\(value).map { \(step.expression("$0", in: scope)) }"
        case .mappedValues(let step): "\(value).mapValues { \(step.expression("$0", in: scope)) }"
        }
    }
}
