import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { insertItem } from '../../../shared/document/edit.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import { type Choice, choose } from './choice.ts'

/** Which scenarios are shown, and a new one made from the one in the charts. */
export function AddScenario({ choice }: { readonly choice: Choice }) {
  const { t } = useWords()
  const scenarios = useStore((state) => state.document.scenarios)
  const from = scenarios.find(({ id }) => id === choice.charted) ?? scenarios[0]

  function addNew(): void {
    if (!from) return
    const id = newId('scenario')
    const name = t('comparison.newScenario.name', { name: from.name })
    useStore.getState().dispatch(insertItem('scenarios', { id, name, basedOn: from.id }, null, name))
    choose({ scenarios: [...choice.scenarios, id] })
    useStore.getState().jumpTo(`scenarios/${id}`)
  }

  return (
    <Menu
      checkedValues={{ shown: [...choice.scenarios] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const kept = choice.scenarios.filter((id) => checkedItems.includes(id))
        choose({ scenarios: [...kept, ...checkedItems.filter((id) => !kept.includes(id))] })
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />}>
          {t('comparison.addScenario')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {scenarios.map(({ id, name }) => (
            <MenuItemCheckbox key={id} name="shown" value={id}>
              {name}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          {from && <MenuItem onClick={addNew}>{t('comparison.newScenario', { name: from.name })}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
