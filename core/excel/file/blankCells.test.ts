import { describe, expect, it } from 'vitest';
import { withoutBlankCells } from './blankCells.ts';

describe('formatted blank cells', () => {
  it.each([
    ['<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"/></row>', '<row r="1"><c r="A1"><v>1</v></c></row>'],
    ['<row r="7" s="1"><c r="A7" s="1"/><c r="B7"/></row><row r="8"/>', '<row r="8"/>'],
    ['<row r="1"><c r="A1"><f>B1</f></c></row>', '<row r="1"><c r="A1"><f>B1</f></c></row>'],
    ['<cols><col min="1" max="2"/></cols>', '<cols><col min="1" max="2"/></cols>'],
    ['<row r="1"> <c r="A1"/> </row>', '<row r="1">  </row>'],
    ['<row r="1"><c s="1"/><c><v>2</v></c></row>', '<row r="1"><c s="1"/><c><v>2</v></c></row>'],
    ['<row><c r="A1" s="1"/></row>', '<row></row>'],
    [
      '<row r="1"><c r="A1"><is><t>a > b</t></is></c></row>',
      '<row r="1"><c r="A1"><is><t>a > b</t></is></c></row>',
    ],
    ['<t><![CDATA[<c r="1"/>]]></t>', '<t><![CDATA[<c r="1"/>]]></t>'],
    ['<row r="1"><c r="A1" s="1"', '<row r="1"><c r="A1" s="1"'],
    ['<row r="1"><c r="A1"><v>1</v></c></ro', '<row r="1"><c r="A1"><v>1</v></c></ro'],
    ['<row r="1"><c r="A1"><v>1</v></c></row><ro', '<row r="1"><c r="A1"><v>1</v></c></row><ro'],
    ['<row r="1"><c r="A1"><v>1</v></c></', '<row r="1"><c r="A1"><v>1</v></c></'],
  ])('%s', (xml, shorter) => {
    expect(Buffer.from(withoutBlankCells(Buffer.from(xml))).toString()).toBe(shorter);
  });
});
