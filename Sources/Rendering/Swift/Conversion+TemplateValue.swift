import Mustache
import Planning

extension Structure {
    /// Returns the keys of `_conversion.mustache`.
    func conversionRecord(_ conversion: Conversion) -> TemplateRecord {
        var parameters: [TemplateRecord] = []
        var arguments: [(record: TemplateRecord, isOmissible: Bool)] = []
        func add(_ name: SwiftName, _ step: Conversion.Step, _ value: String, isOmissible: Bool) {
            var record = step.templateRecord(of: value, in: self.name)
            record["label"] = .text(name.label)
            arguments.append((record, isOmissible))
        }
        let received = conversion.parameterName(avoiding: properties.map(\.name))
        for (index, member) in conversion.members.enumerated() {
            let property = index < properties.count ? properties[index] : nil
            guard let name = property?.name ?? additionalProperties?.name else { continue }
            switch member {
            case .omitted: continue
            case .passed:
                guard let property else { continue }
                parameters.append(["label": .text(name.parameterLabel), "type": .text(property.spelling(in: self.name))])
                add(name, .same, name.declared, isOmissible: property.isOmissible)
            case .received(let source, let step):
                let value = "\(received.declared).\(source.readWithoutWarning)"
                add(name, step, value, isOmissible: property?.isOmissible ?? true)
            case .receivedAdditional(let source, let step):
                add(name, step, "\(received.declared).\(source.member)", isOmissible: true)
            }
        }
        let ordered = arguments.filter { !$0.isOmissible } + arguments.filter(\.isOmissible)
        var record = conversion.templateRecord(name: name, received: received, parameters: parameters)
        record["isStructure"] = .flag(true)
        record["arguments"] = .list(ordered.map(\.record))
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
                var record = one.step.templateRecord(of: "value", in: name)
                record["from"] = .text(one.received.member)
                record["to"] = .text(one.sent.member)
                return record
            }
        )
        return record
    }
}

extension Conversion {
    /// Returns the parameter name, or another one if a property that the caller passes has the same name.
    fileprivate func parameterName(avoiding taken: [SwiftName]) -> SwiftName { taken.contains(parameter) ? "received" : parameter }

    fileprivate func templateRecord(name: QualifiedName, received: SwiftName, parameters: [TemplateRecord])
        -> TemplateRecord
    {
        [
            "name": .text(name.text),
            "documentation": .text("Creates the value to send from a received one, without read-only properties."),
            "received": .text(received.declared),
            "source": .text(source.text(in: name)),
            "parameters": .list(parameters),
        ]
    }
}

extension Conversion.Step {
    /// Returns the keys of `_conversionStep.mustache`.
    ///
    /// - Parameter value: The expression of the value to convert.
    fileprivate func templateRecord(of value: String, in scope: QualifiedName) -> TemplateRecord {
        var record: TemplateRecord = [
            "value": .text(value), "isSame": .flag(false), "initializer": .absent, "mapped": .absent,
        ]
        func mapped(_ function: String, _ step: Conversion.Step) -> TemplateValue {
            var inner = step.templateRecord(of: "$0", in: scope)
            inner["function"] = .text(function)
            inner["mappedValue"] = .text(value)
            return .record(inner)
        }
        switch self {
        case .same: record["isSame"] = .flag(true)
        case .initializer(let type): record["initializer"] = .record(["type": .text(type.text(in: scope))])
        case .mapped(let step): record["mapped"] = mapped("map", step)
        case .mappedValues(let step): record["mapped"] = mapped("mapValues", step)
        }
        return record
    }
}
