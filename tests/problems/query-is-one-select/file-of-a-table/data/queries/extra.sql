DELETE FROM energy_balance WHERE Fuel = 'Wind'
