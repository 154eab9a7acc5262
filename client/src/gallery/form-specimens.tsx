import { Armchair, LayoutGrid, List, Search, Trees, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxCard } from '../ui/checkbox-card.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { CodeField } from '../ui/code-field.tsx';
import type { NoteColor } from '../ui/note-colors.ts';
import { RadioCard } from '../ui/radio-card.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SwatchPicker } from '../ui/swatch-picker.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Specimen } from './specimen.tsx';

export function FormSpecimens() {
  const [code, setCode] = useState('48302');
  const [view, setView] = useState<'list' | 'board'>('list');
  const [ask, setAsk] = useState(true);
  const [year, setYear] = useState<'nine' | 'ten'>('nine');
  const [color, setColor] = useState<NoteColor>('sky');
  return (
    <>
      <Specimen name="CodeField">
        <CodeField
          label="Workshop code"
          hint="It is on the wall, eight numbers."
          value={code}
          onValueChange={setCode}
        />
        <CodeField
          label="Workshop code"
          value="48302917"
          onValueChange={setCode}
          error="There is no workshop with this code. Look at the wall once more."
        />
      </Specimen>
      <Specimen name="SelectField">
        <SelectField
          label="Compare"
          hint="One group at a time."
          value={year}
          onValueChange={setYear}
          options={[
            { value: 'nine', label: 'Year 9' },
            { value: 'ten', label: 'Year 10' },
          ]}
        />
      </Specimen>
      <Specimen name="TextField">
        <TextField label="Workshop title" placeholder="Youth panel, first meeting" />
        <TextField label="Find a person" icon={Search} hint="Type a nickname" />
        <TextField label="Workshop title" defaultValue="" error="Give the workshop a title first." />
        <TextField label="Join address" defaultValue="Switched off" disabled />
      </Specimen>
      <Specimen name="TextArea">
        <TextArea label="Note text" placeholder="One idea on one note" />
        <TextArea label="Near the limit" limit={36} defaultValue="More benches under the big trees" />
        <TextArea label="Over the limit" limit={20} defaultValue="More benches under the big trees" />
      </Specimen>
      <Specimen name="RadioCard">
        <ChoiceGroup legend="Where do you like to be at lunch?" hint="Pick one. Remember you can say no.">
          <RadioCard name="lunch" label="Outside" icon={Trees} defaultChecked />
          <RadioCard name="lunch" label="In a quiet room" hint="With a door that shuts" icon={Armchair} />
          <RadioCard name="lunch" label="Where the music is" icon={Volume2} disabled />
        </ChoiceGroup>
      </Specimen>
      <Specimen name="CheckboxCard">
        <ChoiceGroup legend="What helps you?" columns={2}>
          <CheckboxCard label="More time" defaultChecked />
          <CheckboxCard label="Pictures" />
          <CheckboxCard label="A break" defaultChecked />
          <CheckboxCard label="Somebody to ask" />
        </ChoiceGroup>
      </Specimen>
      <Specimen name="Switch, Checkbox">
        <Switch
          label="Ask before letting people in"
          hint="They wait until you press a button."
          checked={ask}
          onCheckedChange={setAsk}
        />
        <Switch label="Show results" checked={!ask} onCheckedChange={(on) => setAsk(!on)} />
        <Switch label="Not now" checked={false} disabled onCheckedChange={setAsk} />
        <Checkbox
          label="I have read the agreement"
          hint="You can read it again at any time."
          defaultChecked
        />
        <Checkbox label="Send it without my nickname" />
      </Specimen>
      <Specimen name="SegmentedControl, SwatchPicker">
        <SegmentedControl
          label="View"
          options={[
            { value: 'list', label: 'List', icon: List },
            { value: 'board', label: 'Board', icon: LayoutGrid },
          ]}
          value={view}
          onValueChange={setView}
        />
        <SwatchPicker label="Paper colour" value={color} onValueChange={setColor} />
      </Specimen>
    </>
  );
}
